import type { siteTodayWords as english } from "../en/site-today-words.ts";
import type { Wording } from "../shared/wording.ts";
import { isolated } from "./isolated.ts";

/** The site of the page in front, for today alone. */
export const siteTodayWords: Wording<typeof english> = {
  button: { open: "فتحه اليوم", closed: "إغلاقه اليوم" },
  does: (as, siteName) =>
    as === "open" ? `فتحه اليوم: فتح ${isolated(siteName)} اليوم` : `إغلاقه اليوم: إغلاق ${isolated(siteName)} اليوم`,
  done: (as, siteName) =>
    as === "open" ? `${isolated(siteName)} مفتوح اليوم، ضمن ساعاته ودقائقه.` : `${isolated(siteName)} مغلق اليوم.`,
};
