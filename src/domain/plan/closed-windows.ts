import { addDays } from "../time/add-days.ts";
import type { ClosedWindow } from "../time/closed-window.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import { instantAt } from "../time/instant-at.ts";
import { rowsOf } from "../time/rows-of.ts";
import { effectivePlan } from "./effective-plan.ts";
import type { Bedtime, ClosedTime, Plan } from "./plan.ts";

/** The days around an instant whose windows matter to it: last night's may still hold, and a week is looked ahead. */
const DAYS_BEFORE = 2;
const DAYS_AFTER = 8;

/**
 * Every bedtime and closed time of a plan around an instant (epoch milliseconds), in the order in which they begin. A window belongs to the
 * calendar date on which it begins, in the household's zone, and follows that date's rows and overrides.
 */
export function closedWindows(plan: Plan, calendar: FamilyCalendar, aroundMs: number): readonly ClosedWindow[] {
  if (isNeverClosed(plan)) return [];
  const { timeZone } = calendar;
  const today = Temporal.Instant.fromEpochMilliseconds(Math.floor(aroundMs)).toZonedDateTimeISO(timeZone).toPlainDate();
  const windows: ClosedWindow[] = [];
  for (let days = -DAYS_BEFORE; days <= DAYS_AFTER; days += 1) {
    const date = today.add({ days }).toString();
    const { bedtime, closedTimes } = effectivePlan(plan, date);
    const rows = rowsOf(calendar, date);
    const night = bedtime[rows.night - 1] ?? null;
    if (night !== null) windows.push(nightOf(date, night, timeZone));
    for (const time of closedTimes) if (time.days[rows.day - 1] === true) windows.push(windowOf(date, time, timeZone));
  }
  return windows.toSorted((a, b) => a.startMs - b.startMs);
}

const isNeverClosed = ({ bedtime, closedTimes, overrides }: Plan): boolean =>
  closedTimes.length === 0 && overrides.length === 0 && bedtime.every((night) => night === null);

function nightOf(evening: string, { closesAt, opensAt }: Bedtime, timeZone: string): ClosedWindow {
  const morning = addDays(evening, 1);
  return {
    kind: "bedtime",
    called: null,
    startMs: instantAt(closesAfterMidnight({ closesAt, opensAt }) ? morning : evening, closesAt, timeZone),
    endMs: instantAt(morning, opensAt, timeZone),
  };
}

/** 00:30 belongs to the evening before it. `HH:MM` compares as text. */
export const closesAfterMidnight = ({ closesAt, opensAt }: Bedtime): boolean =>
  closesAt < "12:00" && closesAt < opensAt;

function windowOf(date: string, { kind, name, from, to }: ClosedTime, timeZone: string): ClosedWindow {
  return {
    kind: kind === "school" ? "school" : "device-free",
    called: { kind, name },
    startMs: instantAt(date, from, timeZone),
    // As far as it began: the same hour is a whole day.
    endMs: instantAt(to > from ? date : addDays(date, 1), to, timeZone),
  };
}
