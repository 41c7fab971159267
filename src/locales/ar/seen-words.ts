import type { seenWords as english } from "../en/seen-words.ts";
import type { Wording } from "../shared/wording.ts";
import { isolated } from "./isolated.ts";

const PORCHLIGHT = isolated("Porchlight");

/** What is said to parents of social sites that are in no list. */
export const seenWords: Wording<typeof english> = {
  title: "الانتباه لمواقع تواصل أخرى",
  switchLine: "الانتباه لها",
  lead: `لا يعمل إلا إذا شغلتموه. عندها يسأل المتصفح إن كان يُسمح لـ${PORCHLIGHT} برؤية كل المواقع، إذ لا أحد يعرف مسبقًا أيها موقع تواصل. ينظر إلى طريقة بناء الصفحة، على هذا الحاسوب وحده، ولا يحفظ سوى اسم الموقع.`,
  on: "يُحسب الموقع من لحظة رؤيته، ثم تُسألون هنا عما يُفعل به.",
  refused: "قيل للمتصفح لا، لذلك لم يتغير شيء.",
  headline: (host) => `يبدو ${isolated(host)} موقع تواصل.`,
  shows: (host, site) => `يعرض ${isolated(host)} محتوى ${isolated(site)} باسم آخر.`,
  counted: "يُحسب كغيره إلى أن تقولوا غير ذلك.",
  add: "إضافته إلى الخطة",
  keep: "الاستمرار في حسابه",
  close: "إغلاقه",
  ignore: "ليس موقع تواصل",
  done: {
    add: (host) => `صار ${isolated(host)} في الخطة.`,
    keep: (host) => `يستمر حساب ${isolated(host)}.`,
    close: (host) => `أُغلق ${isolated(host)}.`,
    ignore: (host) => `تُرك ${isolated(host)} وشأنه.`,
  },
  look: "عرض",
};
