import type { ChildView } from "#domain/report/views";
import type { RottedRule } from "#domain/witness/rotted-rules";
import type { dashboardWords as english } from "../en/dashboard-words.ts";
import { closesNext } from "../shared/closes-next.ts";
import { isTonight } from "../shared/tonight.ts";
import type { Wording } from "../shared/wording.ts";
import { childStateWords } from "./child-state-words.ts";
import { atClock, minutesLeft } from "./format.ts";
import { isolated } from "./isolated.ts";
import { parentWords } from "./parent-words.ts";
import { surfaceNames } from "./surface-names.ts";

/** The dashboard's frame, Today and Settings. */
export const dashboardWords: Wording<typeof english> = {
  title: "Porchlight",
  pages: { today: "اليوم", plan: "الخطة", record: "السجل", family: "العائلة", settings: "الإعدادات" },
  oneMoment: "لحظة من فضلك.",
  stillThere: "ما كُتب ما زال هنا.",
  closesNext: "ما يُغلق بعد ذلك",
  nothingNext: "لا شيء آخر يُغلق اليوم.",
  row: sayRow,
  next: sayNext,
  settings: {
    dayStarts: "يبدأ اليوم الساعة",
    dayLine: "ما يُشاهد قبل تلك الساعة يُحسب على اليوم السابق.",
    freeWeekdays: "أيام بلا دراسة",
    freeLine: "تسميها الخطة أيام العطلة.",
    holidays: "الإجازات وأيام العطلة الأخرى",
    noHolidays: "لا شيء بعد.",
    holiday: (name, from, to) => `${isolated(name)}: ${from === to ? from : `من ${from} إلى ${to}`}`,
    name: "الاسم",
    from: "أول يوم",
    to: "آخر يوم",
    add: "إضافة",
    needsName: "ما اسمها؟",
    needsDates: "لا يمكن أن يسبق آخر يوم أول يوم.",
    remove: "إزالة",
    changed: "تغيرت أيام العائلة.",
    health: "الحالة",
    updateWaits: (version) => `الإصدار ${isolated(version)} جاهز. يبدأ مع أول دقيقة هادئة.`,
    rotted: sayRotted,
    rottedLine: "لا شيء يُفتح بسبب ذلك. قد يعرف إصدار جديد هذه المواقع كما هي الآن.",
  },
};

/** One sentence of a child's day: what is so now, else the minutes. */
function sayRow(view: ChildView): string {
  const words = childStateWords(view);
  if (words.headline === null) return `${parentWords.today(view)}.`;
  return words.line === "" ? `${words.headline}.` : `${words.headline}. ${words.line}`;
}

/** The hours and the sites that close next today, the nearest first. */
function sayNext(view: ChildView): readonly string[] {
  const { closesMs, nowMs, timeZone } = view;
  return [
    ...(isTonight(closesMs, nowMs) ? [`يُغلق كل شيء ${atClock(closesMs, timeZone)}.`] : []),
    ...closesNext(view).map(({ name, leftMs }) => `${isolated(name)}: الوقت المتبقي ${minutesLeft(leftMs)}.`),
  ];
}

/** A site that is no longer made as our rules have it, and what that means. */
function sayRotted(rule: RottedRule, site: string): string {
  return rule.kind === "mark-gone"
    ? `${isolated(site)}: لم يعد في صفحاته ما يميز هذا الجزء: ${surfaceNames[rule.surface]}. لذلك يُعتمد على العنوان وحده.`
    : `${isolated(site)}: لم تعد صفحاته تعرض ما يقوله عنوانها، لذلك قد تُغلق أجزاء تتركها الخطة مفتوحة.`;
}
