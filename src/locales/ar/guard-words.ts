import type { SignupWords } from "#domain/signup/signup-order";
import type { CurtainWords, PageWords } from "#domain/verdict/guard-order";
import type { Ending } from "#domain/verdict/verdict";
import { minutes } from "./format.ts";

const page: PageWords = {
  wait: "لحظة من فضلك",
  copy: "نسخ ما كتبته",
  copied: "نُسخ",
  done: "انتهيت",
  stop: "التوقف الآن",
  reload: "إعادة التحميل",
  needsReload: "هذه الصفحة تحتاج إلى بداية جديدة. يمكن نسخ ما كُتب أولًا.",
};

const finishing: Readonly<Record<Ending, CurtainWords>> = {
  text: { headline: "انتهى الوقت.", line: "يمكن إكمال الرسالة." },
  video: { headline: "ينتهي الوقت مع هذا المقطع.", line: "" },
  call: { headline: "انتهى الوقت.", line: "يمكن توديع من معك على مهل." },
};

const signup: Omit<SignupWords, "differs"> = {
  slip: {
    headline: "هل هذا صحيح؟",
    line: "تاريخ الميلاد هذا قريب من الموجود في ملفك. إن كان سهوًا فيمكن تصحيحه. لا يُخبر أحد بذلك.",
  },
  correct: "تصحيحه",
  close: "العودة إلى الصفحة",
  ask: "سؤال أحد والديّ",
  asked: "محفوظ هنا لأحد والديك.",
  cannotAsk: "لا أسئلة أخرى اليوم. يمكن الحديث مع أحد والديك.",
};

/** What stands on a page itself: the notices, the pill of each ending, the buttons. */
export const guardWords = {
  page,
  signup,
  finishing: (ending: Ending): CurtainWords => finishing[ending],
  notice(minutesLeft: 10 | 3 | 1): string {
    const left = `الوقت المتبقي: ${minutes(minutesLeft)}.`;
    return minutesLeft === 1 ? left : `${left} وقت مناسب للبدء بالإنهاء.`;
  },
};
