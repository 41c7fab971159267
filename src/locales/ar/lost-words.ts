import type { lostWords as english } from "../en/lost-words.ts";
import type { Wording } from "../shared/wording.ts";
import { PIN, PORCHLIGHT } from "./latin-names.ts";

/** The first run's page where the database is gone, though there was a household: what holds, and the ways back. */
export const lostWords: Wording<typeof english> = {
  headline: "المصباح يحتاج إلى أحد الوالدين.",
  lead: `ما حفظه ${PORCHLIGHT} في هذا المتصفح لم يعد موجودًا: الخطة ورموز ${PIN} والسجل. تبقى مواقع التواصل مغلقة إلى أن يعود.`,
  theirs: `يجب أن تكون للعائلة التي كانت هنا، وتُفتح برمز ${PIN} أو رمز الاسترداد من ذلك الوقت.`,
  kept: "محفوظ في هذا المتصفح",
  without: `من دون نسخة: إزالة ${PORCHLIGHT} من هذا المتصفح ثم تثبيته. عندها يبدأ كل شيء من جديد.`,
  back: {
    headline: "عادت الخطة.",
    paused: "ما لم يكن في النسخة ضاع، ومعه دقائق اليوم. لذلك كل شيء متوقف مؤقتًا إلى أن تنهي التوقف.",
    codes: "ورموز الهاتف ضاعت أيضًا. تُنشأ رموز جديدة من «العائلة».",
    go: "متابعة",
  },
};
