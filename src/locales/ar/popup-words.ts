import type { popupWords as english } from "../en/popup-words.ts";
import type { Wording } from "../shared/wording.ts";
import { dayNames } from "./day-names.ts";
import { minutes, plural } from "./format.ts";
import { isolated } from "./isolated.ts";

/** The popup, as a child sees it. */
export const popupWords: Wording<typeof english> = {
  parent: "الوالدان",
  sites: "المواقع",
  more: (count) => plural(count, { one: "واحد آخر", two: "اثنان آخران", few: "# أخرى", other: "# غيرها" }),
  why: (site) => `لماذا ${isolated(site)} مغلق`,
  myPlan: "خطتي",
  myRecord: "سجلي",
  talk: "من يمكن التحدث معه",
  moreTime: "وقت أكثر؟ يمكن سؤال أحد والديك.",
  whatParentSees: "ما يراه والداك",
  parentSees: "الدقائق لكل موقع، ومتى أُغلق شيء، والوقت الإضافي الذي أُعطي.",
  whatNobodySees: "ما لا يراه أحد",
  nobodySees: "الصفحات والرسائل والبحث والكلمات والصور.",
  noPlan: "لا توجد خطة بعد.",
  talkLine: "مفتوحة دائمًا. لا تُحسب ولا تُدوَّن أبدًا.",
  today: (count) => (count === 0 ? "لا شيء اليوم بعد." : `${minutes(count)} اليوم.`),
  thisWeek: "هذا الأسبوع",
  asTable: "في جدول",
  day: "اليوم",
  minutes: "الدقائق",
  notYet: "لم يأتِ بعد",
  days: dayNames.short,
  longDays: dayNames.long,
  noAnswer: "المصباح لا يجيب. يمكن إغلاق هذه النافذة وفتحها من جديد.",
  young: { lit: "مفتوح", low: "اقتربت النهاية", dark: "انتهى وقت اليوم" },
};
