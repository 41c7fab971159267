import type { JournalEvent } from "../journal/journal-event.ts";
import { addDays } from "../time/add-days.ts";
import { dayOfDate } from "../time/day-of-date.ts";
import { gapsWithin, type Gap } from "./gaps-within.ts";
import type { RecordDay } from "./record-day.ts";
import type { JournalPart, RecordPart } from "./record-views.ts";
import { weekSummary, type WeekSummary } from "./week-summary.ts";

/** One day of a week on the screen. */
export type WeekDay = {
  readonly date: string;
  /** Null for a day to come, and for one before the record begins. */
  readonly day: RecordDay | null;
  readonly isToCome: boolean;
  readonly startMs: number;
  readonly endMs: number;
  /** Stretches of which nothing is known. */
  readonly gaps: readonly Gap[];
};

/** A week as the record shows it. */
export type WeekRecord = {
  readonly part: RecordPart;
  readonly monday: string;
  readonly days: readonly WeekDay[];
  readonly summary: WeekSummary;
  /** The newest first. */
  readonly events: readonly JournalEvent[];
  /** Whom the events name, and when the days begin. */
  readonly names: Omit<JournalPart, "events">;
  /** Nothing was watched, nothing happened, and nothing is unknown. */
  readonly isEmpty: boolean;
};

const DAYS = 7;

/** Puts a week together: `part` holds its days and those of the week before, `journal` what happened in it. */
export function weekRecord(part: RecordPart, { events, ...names }: JournalPart, monday: string): WeekRecord {
  const { timeZone, dayStartsAtHour, today } = part;
  const known = new Map(part.days.map((day) => [day.date, day]));
  const days = Array.from({ length: DAYS }, (_, index): WeekDay => {
    const date = addDays(monday, index);
    const { startMs, endMs } = dayOfDate(date, timeZone, dayStartsAtHour);
    const day = known.get(date) ?? null;
    return { date, day, isToCome: date > today, startMs, endMs, gaps: gapsWithin(events, startMs, endMs) };
  });
  const kept = days.flatMap(({ day }) => (day === null ? [] : [day]));
  return {
    ...{ part, monday, days, events, names },
    summary: weekSummary({
      days: kept,
      before: part.days.filter(({ date }) => date < monday),
      isSoFar: addDays(monday, DAYS - 1) > today,
    }),
    isEmpty: kept.every(({ watchedSeconds }) => watchedSeconds === 0) && days.every(({ gaps }) => gaps.length === 0),
  };
}
