import type { Surface } from "#domain/catalogue/surface";
import type { AskedSummary } from "#domain/record/asked-summary";
import type { WeekSummary } from "#domain/record/week-summary";
import { capitalise } from "../shared/capitalise.ts";
import { dateSayer } from "../shared/date-sayer.ts";
import { andOf } from "./and-of.ts";
import { clock, hoursAndMinutes, LOCALE, minutes } from "./format.ts";
import { surfaceNames } from "./surface-names.ts";

const sayDate = dateSayer(LOCALE);
const SECOND_MS = 1000;

/** The record: the week, what lies folded below it, and the page to talk over. */
export const recordWords = {
  title: "Record",
  mine: "My record",
  mineLine: "Your parent sees the same, and also when somebody tries the PIN or takes the cover off a page.",
  nobody: "Each child has a record of its own. Say who's here, then open this again.",
  reading: "Reading.",
  readingPart: (part: string): string => `Reading ${part}.`,
  stop: "Stop",
  stopped: "Stopped. What was read so far is shown.",
  again: "Read it again",
  weekOf: (date: string, today: string): string => `Week of ${dayAndMonth(date, today)}`,
  weekBefore: "The week before",
  weekAfter: "The week after",
  thisWeek: "This week",
  print: "Print",
  summary: sumUp,
  school: saySchool,
  uncounted: (ms: number): string => `Another ${hoursAndMinutes(ms)} isn't counted by the plan.`,
  empty: "Nothing to show yet. That's fine.",
  asTable: "As a table",
  shownBy: "What the bars are made of",
  coloured: { together: "Together", site: "By site", surface: "By kind" },
  plan: "plan",
  given: "given",
  forSchool: "for school",
  notCounted: "not counted",
  notKnown: "not known",
  others: "others",
  minutesADay: "Minutes a day",
  day: "Day",
  date: "Date",
  minutes: "Minutes",
  noLimit: "no limit",
  notYet: "not yet",
  nothing: "nothing",
  gap: sayGap,
  asked: sayAsked,
  signups: saySignup,
  oneDay: "One day",
  dayTitle: (date: string): string => sayDate(date, { weekday: "long", day: "numeric", month: "long" }),
  ofPlan: (seconds: number, limitSeconds: number | null): string =>
    limitSeconds === null
      ? `${minutes(Math.floor(seconds / 60))}, no limit`
      : `${Math.floor(seconds / 60)} of ${minutes(Math.floor(limitSeconds / 60))}`,
  givenLine: (ms: number): string => `${hoursAndMinutes(ms)} of it was given on top.`,
  byQuarter: "When each site was watched",
  from: "From",
  to: "To",
  site: "Site",
  closings: "What closed, and what came on top",
  noClosings: "Nothing closed.",
  places: "By site and by kind",
  bySite: "By site",
  byKind: "By kind",
  overlap: "A minute in two windows counts for both here, and once above.",
  hours: "By hour of the day",
  hour: "Hour",
  busiest: (from: number): string => `Most between ${hourOf(from)} and ${hourOf(from + 2)}.`,
  hourOf,
  months: "Months and years",
  month: "Month",
  year: "Year",
  monthOf: (date: string): string => sayDate(date, { month: "long", year: "numeric" }),
  monthShort: (date: string): string => sayDate(date, { month: "short" }),
  allYears: "All years",
  before: "Before",
  after: "After",
  lessToMore: ["less", "more"],
  total: (ms: number): string => `${hoursAndMinutes(ms)} in all.`,
  average: (seconds: number): string => `${minutes(Math.round(seconds / 60))} a day on average.`,
  trend: "Week by week",
  trendByMonth: "Month by month",
  week: "Week",
  answers: "Questions and answers",
  noAnswers: "Nothing was asked.",
  journal: "Journal",
  about: "About",
  whose: "Whose record",
  everyone: "Of all children",
  onlyAbout: {
    all: "Everything",
    plan: "The plan",
    given: "Asked and given",
    closed: "Closed and held",
    family: "Who's here",
    door: "PIN and grown-ups",
    computer: "Computer and clock",
  },
  noEvents: "Nothing in these days.",
  times: (count: number): string => `${count} times`,
  more: (count: number): string => `${count} more`,
  talk: "A page to talk over",
  back: "Back to the record",
} as const;

function dayAndMonth(date: string, today: string): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  const year = isThisYear ? {} : ({ year: "numeric" } as const);
  return sayDate(date, { day: "numeric", month: "long", ...year });
}

function hourOf(hour: number): string {
  return `${String(hour % 24).padStart(2, "0")}:00`;
}

/** `4 h 10, 50 minutes less than last week. Mostly videos. Saturday was longest.` */
function sumUp(summary: WeekSummary): string {
  const { countedSeconds, isSoFar, differenceMinutes, mostly, longest } = summary;
  const sum = `${hoursAndMinutes(countedSeconds * SECOND_MS)}${isSoFar ? " so far" : ""}`;
  const than = isSoFar ? "by this day last week" : "last week";
  const compared = differenceMinutes === null ? "" : `, ${sayDifference(differenceMinutes, than)}`;
  return [
    `${sum}${compared}.`,
    ...(mostly.length === 0 ? [] : [`Mostly ${andOf(mostly.map((surface: Surface) => surfaceNames[surface]))}.`]),
    ...(longest === null ? [] : [`${weekdayOf(longest)} was longest.`]),
  ].join(" ");
}

function sayDifference(difference: number, than: string): string {
  if (difference === 0) return `as much as ${than}`;
  const amount = Math.abs(difference);
  const said = amount < 60 ? minutes(amount) : hoursAndMinutes(amount * 60 * SECOND_MS);
  return `${said} ${difference < 0 ? "less" : "more"} than ${than}`;
}

const weekdayOf = (date: string): string => sayDate(date, { weekday: "long" });

/** `Not known: the extension was off, Tue 17:10 to 18:40.` */
function sayGap(fromMs: number, toMs: number, timeZone: string): string {
  const [from, to] = [dayOf(fromMs, timeZone), dayOf(toMs, timeZone)];
  const end = `${from === to ? "" : `${to} `}${clock(toMs, timeZone)}`;
  return `Not known: the extension was off, ${from} ${clock(fromMs, timeZone)} to ${end}.`;
}

const dayOf = (ms: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.floor(ms))
    .toZonedDateTimeISO(timeZone)
    .toLocaleString(LOCALE, { weekday: "short" });

/** `Asked 3 times: 2 yes, 1 not today.` */
function sayAsked({ asked, yes, no, takenBack }: AskedSummary): string {
  const times = asked === 1 ? "once" : asked === 2 ? "twice" : `${asked} times`;
  const answers = [
    ...(yes === 0 ? [] : [`${yes} yes`]),
    ...(no === 0 ? [] : [`${no} not today`]),
    ...(takenBack === 0 ? [] : [`${takenBack} taken back`]),
  ];
  return capitalise(`asked ${times}${answers.length === 0 ? "" : `: ${answers.join(", ")}`}.`);
}

/** `One sign-up was paused on TikTok.` */
function saySignup(site: string, count: number): string {
  return count === 1 ? `One sign-up was paused on ${site}.` : `${count} sign-ups were paused on ${site}.`;
}

/** `1 h 20 for school, taken from no minutes.` */
function saySchool(ms: number, apartMs: number): string {
  const time = `${hoursAndMinutes(ms)} for school`;
  if (apartMs < MINUTE_MS) return `${time}, taken from the minutes.`;
  const taken = ms - apartMs;
  if (taken < MINUTE_MS) return `${time}, counted apart.`;
  return `${time}: ${hoursAndMinutes(apartMs)} counted apart, ${hoursAndMinutes(taken)} taken from the minutes.`;
}

const MINUTE_MS = 60_000;
