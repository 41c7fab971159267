import type { backupWords as english } from "../en/backup-words.ts";
import type { Wording } from "../shared/wording.ts";
import { PIN } from "./latin-names.ts";

/** Backups and snapshots, in Settings and in Today's line. */
export const backupWords: Wording<typeof english> = {
  title: "النسخة الاحتياطية",
  lead: `ملف واحد فيه الخطة والأطفال ورموز ${PIN} والسجل. يُحفظ بعيدًا عن هذا الحاسوب.`,
  last: (at) => `أُنشئت آخر نسخة ${at}.`,
  never: "لم تُنشأ أي نسخة بعد.",
  left: "رموز الهاتف وكلمات الطلبات ليست فيها.",
  who: "من يستطيع قراءة الملف",
  sealed: "من يعرف عبارة مروره",
  plain: "من لديه الملف",
  sealedLine: "من دون العبارة لا يستطيع أحد قراءته، ولا أنت.",
  plainLine: `تُقرأ فيه الأسماء وتواريخ الميلاد والخطة والدقائق. أما رموز ${PIN} فلا، لكن القصير منها يُعرف بالتجربة.`,
  passphrase: "عبارة المرور",
  short: (least) => `${least} حروف أو أكثر.`,
  make: "إنشاء نسخة احتياطية",
  making: "جمع كل شيء",
  made: "النسخة الآن بين ملفاتك المنزّلة.",
  snapshots: "لقطات محفوظة",
  snapshotsLead: `تُحفظ تلقائيًا على هذا الحاسوب، آخر عشر، كل منها في اليوم التالي لتغيير: الخطة والأطفال ورموز ${PIN}، من دون السجل.`,
  noSnapshots: "لا شيء بعد.",
  look: "رؤية ما الذي سيتغير",
  lookAt: (at) => `رؤية ما الذي سيتغير: ${at}`,
  month: "مضى شهر على آخر نسخة احتياطية.",
  noneYet: "لا توجد نسخة احتياطية بعد.",
  go: "إلى النسخة الاحتياطية",
  later: "ليس الآن",
};
