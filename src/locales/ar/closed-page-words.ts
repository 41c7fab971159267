import type { ClosedView } from "#domain/report/views";
import type { closedPageWords as english } from "../en/closed-page-words.ts";
import type { Wording } from "../shared/wording.ts";
import { minutes, minutesAfter, moreMinutes, wholeMinutes } from "./format.ts";
import { isolated } from "./isolated.ts";
import { openNowName } from "./open-now-words.ts";

/** The closed page around its two lines (those come from `closedWords`). */
export const closedPageWords: Wording<typeof english> = {
  openNow: "مفتوح الآن",
  open: sayOpen,
  openAgain: "مفتوح من جديد.",
  openAgainLine: "الصفحة المطلوبة يمكن رؤيتها من جديد.",
  carryOn: "متابعة",
  backTo: (site) => `العودة إلى ${isolated(site)}`,
  nothingHere: "لا شيء ينتظر هنا.",
  nothingHereLine: "هذه الصفحة مكان موقع مغلق. يمكن إغلاقها.",
  imTheParent: "أنا الأب أو الأم",
  talk: "الحاجة إلى التحدث مع أحد؟ خطوط المساعدة مفتوحة دائمًا.",
  giveTime: "إعطاء وقت",
  useItMyself: "استخدامه بنفسي",
  minutes: (count) => minutes(count),
  giveLong: (count, name) => `${moreMinutes(count)} لـ ${isolated(name)}`,
  useLong: (count) => `${minutes(count)} لشخص بالغ`,
  untilClosed: "حتى إغلاق المتصفح",
  endPause: "إنهاء التوقف المؤقت",
  noMoreTime: "دقائق أكثر لا تفتح هذه الصفحة: ليست الدقائق سبب إغلاقها.",
};

function sayOpen(open: ClosedView["openNow"][number]): string {
  return open.leftMs === null ? openNowName(open) : `${openNowName(open)} ${minutesAfter(wholeMinutes(open.leftMs))}`;
}
