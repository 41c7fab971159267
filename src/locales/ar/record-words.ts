import type { AskedSummary } from "#domain/record/asked-summary";
import type { WeekSummary } from "#domain/record/week-summary";
import type { recordWords as english } from "../en/record-words.ts";
import { dateSayer } from "../shared/date-sayer.ts";
import type { Wording } from "../shared/wording.ts";
import { clock, hoursAndMinutes, LOCALE, minutes, minutesAfter, plural } from "./format.ts";
import { isolated } from "./isolated.ts";
import { listWords } from "./list-words.ts";
import { surfaceNames } from "./surface-names.ts";

const sayDate = dateSayer(LOCALE);
const SECOND_MS = 1000;

/** The record: the week, what lies folded below it, and the page to talk over. */
export const recordWords: Wording<typeof english> = {
  title: "السجل",
  mine: "سجلي",
  mineLine: "يرى أحد والديك الشيء نفسه، ويرى أيضًا متى يُجرب رمز الدخول أو يُزال الغطاء عن صفحة.",
  nobody: "لكل طفل سجله. بعد اختيار من هنا يمكن فتح هذه الصفحة من جديد.",
  reading: "جارٍ القراءة.",
  readingPart: (part) => `جارٍ قراءة ${part}.`,
  stop: "إيقاف",
  stopped: "توقفت القراءة. يظهر هنا ما قُرئ حتى الآن.",
  again: "القراءة من جديد",
  weekOf: (date, today) => `أسبوع ${dayAndMonth(date, today)}`,
  weekBefore: "الأسبوع السابق",
  weekAfter: "الأسبوع التالي",
  thisWeek: "هذا الأسبوع",
  print: "طباعة",
  summary: sumUp,
  school: saySchool,
  uncounted: (ms) => `وهناك ${hoursAndMinutes(ms)} لا تحسبها الخطة.`,
  empty: "لا شيء يُعرض بعد. لا بأس بذلك.",
  asTable: "كجدول",
  shownBy: "مم تتكون الأعمدة",
  coloured: { together: "الكل معًا", site: "حسب الموقع", surface: "حسب النوع" },
  plan: "الخطة",
  given: "مُعطى",
  forSchool: "للدراسة",
  notCounted: "غير محسوب",
  notKnown: "غير معروف",
  others: "غيرها",
  minutesADay: "الدقائق في اليوم",
  day: "اليوم",
  date: "التاريخ",
  minutes: "الدقائق",
  noLimit: "بلا حد",
  notYet: "ليس بعد",
  nothing: "لا شيء",
  gap: sayGap,
  asked: sayAsked,
  signups: (site, count) =>
    plural(count, {
      one: `توقف إنشاء حساب واحد على ${isolated(site)}.`,
      two: `توقف إنشاء حسابين على ${isolated(site)}.`,
      few: `توقف إنشاء # حسابات على ${isolated(site)}.`,
      other: `توقف إنشاء # حسابًا على ${isolated(site)}.`,
    }),
  oneDay: "يوم واحد",
  dayTitle: (date) => sayDate(date, { weekday: "long", day: "numeric", month: "long" }),
  ofPlan: (seconds, limitSeconds) =>
    limitSeconds === null
      ? `${minutes(Math.floor(seconds / 60))}، بلا حد`
      : `${Math.floor(seconds / 60)} من ${minutesAfter(Math.floor(limitSeconds / 60))}`,
  givenLine: (ms) => `منها ${hoursAndMinutes(ms)} أُعطيت زيادة.`,
  byQuarter: "متى شوهد كل موقع",
  from: "من",
  to: "إلى",
  site: "الموقع",
  closings: "ما أُغلق وما أُضيف",
  noClosings: "لم يُغلق شيء.",
  places: "حسب الموقع والنوع",
  bySite: "حسب الموقع",
  byKind: "حسب النوع",
  overlap: "الدقيقة في نافذتين تُحسب هنا لكل منهما، وفي الأعلى مرة واحدة.",
  hours: "حسب ساعة اليوم",
  hour: "الساعة",
  busiest: (from) => `الأكثر بين ${hourOf(from)} و${hourOf(from + 2)}.`,
  hourOf,
  months: "الأشهر والسنوات",
  month: "الشهر",
  year: "السنة",
  monthOf: (date) => sayDate(date, { month: "long", year: "numeric" }),
  monthShort: (date) => sayDate(date, { month: "short" }),
  allYears: "كل السنوات",
  before: "السابق",
  after: "التالي",
  lessToMore: ["أقل", "أكثر"],
  total: (ms) => `المجموع ${hoursAndMinutes(ms)}.`,
  average: (seconds) => `في المتوسط ${minutes(Math.round(seconds / 60))} في اليوم.`,
  trend: "أسبوعًا بعد أسبوع",
  trendByMonth: "شهرًا بعد شهر",
  week: "الأسبوع",
  answers: "الأسئلة والأجوبة",
  noAnswers: "لم يُطلب شيء.",
  journal: "اليوميات",
  about: "عن ماذا",
  whose: "سجل من",
  everyone: "لكل الأطفال",
  onlyAbout: {
    all: "كل شيء",
    plan: "الخطة",
    given: "ما طُلب وما أُعطي",
    closed: "ما أُغلق وما توقف",
    family: "من هنا",
    door: "رمز الدخول والبالغون",
    computer: "الحاسوب والساعة",
  },
  noEvents: "لا شيء في هذه الأيام.",
  times: (count) => plural(count, { one: "مرة واحدة", two: "مرتين", few: "# مرات", other: "# مرة" }),
  more: (count) => `${count} أخرى`,
  talk: "صفحة للحديث معًا",
  back: "العودة إلى السجل",
};

function dayAndMonth(date: string, today: string): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  const year = isThisYear ? {} : ({ year: "numeric" } as const);
  return sayDate(date, { day: "numeric", month: "long", ...year });
}

function hourOf(hour: number): string {
  return `${String(hour % 24).padStart(2, "0")}:00`;
}

/** The sum, what it was the week before, what most of it was, and the longest day. */
function sumUp(summary: WeekSummary): string {
  const { countedSeconds, isSoFar, differenceMinutes, mostly, longest } = summary;
  const sum = `${hoursAndMinutes(countedSeconds * SECOND_MS)}${isSoFar ? " حتى الآن" : ""}`;
  const than = isSoFar ? "الأسبوع الماضي حتى هذا اليوم" : "الأسبوع الماضي";
  const compared = differenceMinutes === null ? "" : `، ${sayDifference(differenceMinutes, than)}`;
  return [
    `${sum}${compared}.`,
    ...(mostly.length === 0 ? [] : [`معظمه ${listWords(mostly.map((surface) => surfaceNames[surface]))}.`]),
    ...(longest === null ? [] : [`كان ${weekdayOf(longest)} الأطول.`]),
  ].join(" ");
}

function sayDifference(difference: number, than: string): string {
  if (difference === 0) return `مثل ${than}`;
  const amount = Math.abs(difference);
  const said = amount < 60 ? minutesAfter(amount) : hoursAndMinutes(amount * 60 * SECOND_MS);
  return `${difference < 0 ? "أقل" : "أكثر"} من ${than} بمقدار ${said}`;
}

const weekdayOf = (date: string): string => sayDate(date, { weekday: "long" });

/** Of which stretch nothing is known. */
function sayGap(fromMs: number, toMs: number, timeZone: string): string {
  const [from, to] = [dayOf(fromMs, timeZone), dayOf(toMs, timeZone)];
  const end = `${from === to ? "" : `${to} `}${clock(toMs, timeZone)}`;
  return `غير معروف: كانت الإضافة متوقفة، ${from} من ${clock(fromMs, timeZone)} إلى ${end}.`;
}

const dayOf = (ms: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(ms))
    .toZonedDateTimeISO(timeZone)
    .toLocaleString(LOCALE, { weekday: "long" });

/** How often was asked, and what the answers were. */
function sayAsked({ asked, yes, no, takenBack }: AskedSummary): string {
  const times = plural(asked, { one: "مرة واحدة", two: "مرتين", few: "# مرات", other: "# مرة" });
  const answers = [
    ...(yes === 0 ? [] : [`نعم ${yes}`]),
    ...(no === 0 ? [] : [`ليس اليوم ${no}`]),
    ...(takenBack === 0 ? [] : [`سُحب ${takenBack}`]),
  ];
  return `طُلب المزيد ${times}${answers.length === 0 ? "" : `: ${answers.join("، ")}`}.`;
}

/** Time for school, and what of it took from the minutes. */
function saySchool(ms: number, apartMs: number): string {
  const time = `${hoursAndMinutes(ms)} للدراسة`;
  if (apartMs < MINUTE_MS) return `${time}، أُخذت من الدقائق.`;
  const taken = ms - apartMs;
  if (taken < MINUTE_MS) return `${time}، حُسبت على حدة.`;
  return `${time}: ${hoursAndMinutes(apartMs)} حُسبت على حدة، و${hoursAndMinutes(taken)} أُخذت من الدقائق.`;
}

const MINUTE_MS = 60_000;
