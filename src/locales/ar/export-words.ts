import type { exportWords as english } from "../en/export-words.ts";
import type { Wording } from "../shared/wording.ts";
import { isolated } from "./isolated.ts";

/** The record on its way out, in Settings. */
export const exportWords: Wording<typeof english> = {
  title: "تصدير السجل",
  lead: "ملف تقرؤه برامج أخرى. ومن لديه الملف يستطيع قراءته أيضًا.",
  whose: "سجل من",
  everyone: "سجل الجميع",
  as: "على شكل",
  csv: `جدول (${isolated("CSV")}): الدقائق`,
  json: `مستند (${isolated("JSON")}): الدقائق واليوميات`,
  make: "تصدير",
  making: "جمع السجل",
  made: "الملف الآن بين ملفاتك المنزّلة.",
};
