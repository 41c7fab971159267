import type { restoreWords as english } from "../en/restore-words.ts";
import type { Wording } from "../shared/wording.ts";
import { plural } from "./format.ts";
import { isolated } from "./isolated.ts";
import { PIN, PORCHLIGHT } from "./latin-names.ts";

const UNCHANGED = "لم يتغير شيء.";

/** A backup that comes in: in Settings, and on the first screen of the first run. */
export const restoreWords: Wording<typeof english> = {
  title: "استعادة نسخة احتياطية",
  lead: "يظهر أولًا ما الذي سيتغير.",
  choose: "اختيار ملف نسخة احتياطية",
  reading: "قراءة الملف",
  restoring: "الاستعادة جارية",
  percent: (done) => isolated(`${Math.floor(done * 100)} %`),
  cancel: "إلغاء",
  passphrase: "عبارة مرور الملف",
  open: "فتح الملف",
  secret: `رمز ${PIN} أو رمز الاسترداد للعائلة التي في النسخة`,
  secretLine: "كما كانا وقت إنشائها.",
  see: "رؤية ما الذي سيتغير",
  wrongSecret: `ليس هذا رمز ${PIN} من هذه النسخة ولا رمز استردادها.`,
  madeAt: (at) => `أُنشئت ${at}.`,
  children: {
    added: (name) => `إضافة ${isolated(name)}.`,
    removed: (name) => `إخراج ${isolated(name)} من العائلة.`,
    same: (name) => `تبقى خطة ${isolated(name)} كما هي.`,
    changed: (name) => `تتغير خطة ${isolated(name)}:`,
  },
  days: (count) =>
    plural(count, {
      one: "يأتي معها سجل يوم واحد.",
      two: "يأتي معها سجل يومين.",
      few: "يأتي معها سجل # أيام.",
      other: "يأتي معها سجل # يومًا.",
    }),
  union: "الدقائق التي شوهدت هنا تبقى محسوبة.",
  opensWithPin: `من ذلك الحين يفتحه رمز ${PIN} الذي في النسخة.`,
  opensFor: (names) => `من ذلك الحين يُفتح برمز ${PIN} عند ${isolated(names)}.`,
  changesLock: `رموز ${PIN} ورمز الاسترداد الحالية لا تفتح شيئًا بعد ذلك.`,
  restore: "استعادتها",
  drop: "ترك كل شيء كما هو",
  done: "تمت الاستعادة. وهي سارية من الآن.",
  problems: {
    "too-large": (megabytes) => `حجم النسخة ${megabytes} ميغابايت على الأكثر. ${UNCHANGED}`,
    unreadable: `هذا الملف تالف أو مقطوع: لا يمكن قراءته إلى آخره. ${UNCHANGED}`,
    foreign: `ليس هذا نسخة احتياطية من ${PORCHLIGHT}. ${UNCHANGED}`,
    newer: `أنشأ هذه النسخة إصدار أحدث من ${PORCHLIGHT}. يلزم تحديث هذا الإصدار ثم اختيار الملف من جديد. ${UNCHANGED}`,
    damaged: (place) => `هذا الملف تالف عند ${isolated(place)}. ${UNCHANGED}`,
    "wrong-passphrase": "هذه العبارة لا تفتحه.",
    "not-theirs": `هذه نسخة لعائلة غير التي كانت هنا. ${UNCHANGED}`,
    incomplete: `أجزاء من هذه النسخة ناقصة. ${UNCHANGED}`,
    changed: `ليس هذا الملف كما كُتب: تغير شيء فيه بعد ذلك. ${UNCHANGED}`,
  },
};
