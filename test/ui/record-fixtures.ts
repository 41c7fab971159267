import { childId, grownUpId, siteId } from "#domain/ids";
import type { JournalEvent } from "#domain/journal/journal-event";
import type { DayFigures } from "#domain/record/day-figures";
import { recordDayOf } from "#domain/record/record-day-of";
import type { JournalPart, RecordPart, RecordSpan } from "#domain/record/record-views";
import { addDays } from "#domain/time/add-days";
import { dayOfDate } from "#domain/time/day-of-date";
import { at } from "./fixtures.ts";

const TIME_ZONE = "Europe/Madrid";
const STARTS_AT_HOUR = 4;
const TODAY = "2026-11-18";
const MINUTE = 60;
const mia = childId("mia");
const ada = grownUpId("ada");
const SITES = ["youtube", "instagram", "tiktok", "reddit", "discord", "x", "pinterest", "tumblr"].map(siteId);
const SURFACES = ["watch", "shorts", "messages", "feed"] as const;

/** Minutes of the weekdays, Monday first; what is over the plan on Saturday was given. */
const MINUTES = [41, 55, 28, 0, 62, 135, 74];
const LIMITS = [60, 60, 60, 60, 60, 120, 120];

/** One day of Mia's, the same for the same date: videos in the afternoon, messages in the evening, several sites; some days some school work. */
export function dayFigures(date: string): DayFigures {
  const { dayOfWeek, day, month } = Temporal.PlainDate.from(date);
  const index = dayOfWeek - 1;
  const isOfThisWeek = date > "2026-11-15";
  const counted = Math.max(0, (MINUTES[index] ?? 0) + (isOfThisWeek ? 0 : ((day * 7 + month) % 5) * 6 - 10)) * MINUTE;
  const limit = (LIMITS[index] ?? 60) * MINUTE;
  const isSchoolDay = index === 0 || index === 2;
  const school = isSchoolDay && counted > 0 ? 24 * MINUTE : 0;
  const watched = counted === 0 ? 0 : counted + 9 * MINUTE + school;
  const shares = SITES.map((site, place) => [site, Math.floor(watched / 2 ** (place + 1))] as const).filter(
    ([, seconds]) => seconds >= MINUTE,
  );
  const byQuarter = Array.from({ length: 96 }, () => 0);
  const bySiteQuarter = new Map(
    shares.map(([site, seconds], place) => {
      const quarters = Array.from({ length: 96 }, () => 0);
      let left = seconds;
      for (let quarter = 48 + place * 5; left > 0 && quarter < 92; quarter += 1) {
        quarters[quarter] = Math.min(left, 500 + place * 90);
        left -= quarters[quarter] ?? 0;
      }
      quarters.forEach((taken, quarter) => (byQuarter[quarter] = (byQuarter[quarter] ?? 0) + taken));
      return [site, quarters] as const;
    }),
  );
  return {
    date,
    watchedSeconds: watched,
    countedSeconds: counted,
    schoolSeconds: school,
    apartSeconds: school,
    bySite: new Map(shares),
    bySurface: new Map(
      SURFACES.map((surface, place) => [`all/${surface}`, Math.floor((watched - school) / 2 ** (place + 1))] as const),
    ),
    byQuarter,
    bySiteQuarter,
    limitSeconds: limit,
    givenSeconds: Math.max(0, counted - limit),
  };
}

/** What the background would answer for Mia, who came on 2 January 2025. */
export function recordPart({ from, to, detail }: RecordSpan, changes: Partial<RecordPart> = {}): RecordPart {
  const firstDate = changes.firstDate ?? "2025-01-02";
  const days = [];
  for (let date = from < firstDate ? firstDate : from; date <= to && date <= TODAY; date = addDays(date, 1))
    days.push(recordDayOf(dayFigures(date), detail ? dayOfDate(date, TIME_ZONE, STARTS_AT_HOUR) : null, TIME_ZONE));
  return {
    child: { id: mia, name: "Mia" },
    today: TODAY,
    nowMs: at("16:30"),
    timeZone: TIME_ZONE,
    dayStartsAtHour: STARTS_AT_HOUR,
    firstDate,
    days,
    ...changes,
  };
}

const youtube = siteId("youtube");
const shorts = { site: youtube, surface: "shorts" } as const;

/** Half a week as a family lives it, and everything that a journal can tell besides. */
export const EVENTS: readonly JournalEvent[] = [
  {
    kind: "plan-changed",
    atMs: at("19:10", "2026-11-15"),
    child: mia,
    part: "dailyMinutes",
    direction: "stricter",
    from: 75,
    to: 60,
    by: ada,
  },
  { kind: "chosen", atMs: at("15:40", "2026-11-16"), child: mia },
  { kind: "blocked", atMs: at("16:20", "2026-11-16"), child: mia, ...shorts, reason: "surface-budget-spent" },
  { kind: "asked", atMs: at("16:21", "2026-11-16"), child: mia, what: "time", minutes: 15, purpose: "school" },
  { kind: "answered", atMs: at("16:40", "2026-11-16"), child: mia, answer: "yes", minutes: 15, purpose: "school" },
  { kind: "granted", atMs: at("16:40", "2026-11-16"), child: mia, minutes: 15, by: ada },
  { kind: "finished", atMs: at("17:02", "2026-11-16"), child: mia, site: youtube, ending: "video" },
  { kind: "less-today", atMs: at("15:50", "2026-11-17"), child: mia, minutes: 30, closed: 1 },
  {
    kind: "was-off",
    atMs: at("18:40", "2026-11-17"),
    fromMs: at("17:10", "2026-11-17"),
    toMs: at("18:40", "2026-11-17"),
  },
  { kind: "asked", atMs: at("19:02", "2026-11-17"), child: mia, what: "time", minutes: 30, purpose: "because" },
  { kind: "answered", atMs: at("19:30", "2026-11-17"), child: mia, answer: "no", minutes: null, purpose: "because" },
  { kind: "wrong-pin", atMs: at("17:20", "2026-11-17"), tries: 2 },
  { kind: "signup-held", atMs: at("15:10"), child: mia, site: siteId("tiktok"), because: "older-3-to-5" },
  { kind: "blocked", atMs: at("16:05"), child: mia, ...shorts, reason: "surface-closed" },
  { kind: "blocked", atMs: at("16:06"), child: mia, ...shorts, reason: "surface-closed" },
  { kind: "asked", atMs: at("16:10"), child: mia, what: "time", minutes: 15, purpose: "school" },
];

export function journalPart({ from, to }: Omit<RecordSpan, "detail">, changes: Partial<JournalPart> = {}): JournalPart {
  const { startMs } = dayOfDate(from, TIME_ZONE, STARTS_AT_HOUR);
  const { endMs } = dayOfDate(to, TIME_ZONE, STARTS_AT_HOUR);
  return {
    timeZone: TIME_ZONE,
    dayStartsAtHour: STARTS_AT_HOUR,
    events: EVENTS.filter(({ atMs }) => atMs >= startMs && atMs < endMs).toReversed(),
    children: [{ id: mia, name: "Mia" }],
    grownUps: [{ id: ada, name: "Ada" }],
    ...changes,
  };
}
