import { IN_PERSON } from "./in-person.ts";
import type { AskingView } from "#domain/asking/asking-view";
import type { askingWords as english } from "../en/asking-words.ts";
import type { Wording } from "../shared/wording.ts";
import { atClock, minutes, minutesAfter, moreMinutes, plural } from "./format.ts";
import { isolated } from "./isolated.ts";
import { PORCHLIGHT } from "./latin-names.ts";

export { whereToAsk } from "../shared/where-to-ask.ts";

/** A child asks: the sheet, and what is said of a question afterwards. */
export const askingWords: Wording<typeof english> = {
  asks: { minutes: "طلب وقت إضافي", opening: "طلب فتحه من أحد والديك", "pause-end": "طلب إنهاء التوقف المؤقت" },
  askShort: "طلب",
  howLong: "كم من الوقت",
  minutes: (count) => minutes(count),
  whatFor: "لماذا",
  purposes: {
    school: "الدراسة",
    talk: "التحدث مع أحد",
    finish: "إنهاء شيء",
    because: "من دون سبب",
  },
  line: "إضافة كلمة",
  lineHint: "لا يقرؤها إلا والداك. تُمحى عند الجواب أو في نهاية اليوم.",
  send: "طلب",
  kept: "محفوظ هنا لوالديك.",
  keptLine: `يظهر لهما عند فتح ${PORCHLIGHT} على هذا الحاسوب في المرة القادمة.`,
  parentIsHere: "أحد الوالدين هنا",
  moreWays: "طرق أخرى",
  takeBack: "سحب الطلب",
  noneLeft: "كان هذا آخر طلب لليوم. يمكن التحدث مع والديك عند رؤيتهما.",
  inPerson: IN_PERSON,
  useSpare: (count) => `استخدام ${minutesAfter(count)} من الاحتياط`,
  spareLine: (count, times) =>
    times === 1
      ? `لديك اليوم ${minutes(count)} احتياطًا.`
      : `لديك اليوم ${minutes(count)} احتياطًا، ${plural(times, { two: "مرتين", few: "# مرات", other: "# مرة" })}.`,
  looksWrong: "يبدو هذا خطأ",
  looksWrongLine: "يرى والداك أن هذا أُغلق، ولا يريان أي صفحة.",
  sendWrong: "إرسال",
  neverMind: "لا داعي",
  thanks: "شكرًا. سيراه والداك.",
  sayWhy: "ذكر السبب",
  moreMin: "دقيقة إضافية",
  moreMinHeard: (count) => moreMinutes(count),
  moreMinLine: "من أحد والديك، لليوم.",
  saidYes: "وافق أحد والديك",
  saidYesLine: "لليوم.",
  waiting: sayWaiting,
  answered: sayAnswered,
};

/** When it was asked for how much, and where it waits. */
function sayWaiting({ atMs, minutes: asked }: NonNullable<AskingView["waiting"]>, timeZone: string): string {
  const amount = asked === null ? "" : `: ${minutes(asked)}`;
  return `طلب ${atClock(atMs, timeZone)}${amount}. محفوظ هنا إلى أن يفتحه أحد والديك.`;
}

function sayAnswered(answered: NonNullable<AskingView["answered"]>): string {
  if (answered.kind === "no") return answered.say === null ? "ليس اليوم." : `ليس اليوم. «${isolated(answered.say)}»`;
  if (answered.minutes === null) return "وافق أحد والديك.";
  return `${moreMinutes(answered.minutes)} من أحد والديك، لليوم.`;
}
