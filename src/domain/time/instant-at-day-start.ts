import type { HouseholdDay } from "./household-day.ts";

type Day = Pick<HouseholdDay, "startMs">;

/** What was asked of a day already: closing sites asks the same of it for each part of each site, and time zones are slow. */
const KNOWN = new WeakMap<Day, Map<string, number>>();

/**
 * When the household day of `date` (`YYYY-MM-DD`) starts in a zone, at the hour at which the day at hand did; epoch
 * milliseconds. Throws a RangeError for an unknown zone or a date that is none.
 */
export function instantAtDayStart(date: string, day: Day, timeZone: string): number {
  const ofDay = KNOWN.get(day) ?? new Map<string, number>();
  KNOWN.set(day, ofDay);
  const name = `${date} ${timeZone}`;
  const instant = ofDay.get(name) ?? findInstant(date, day, timeZone);
  ofDay.set(name, instant);
  return instant;
}

function findInstant(date: string, { startMs }: Day, timeZone: string): number {
  const plainTime = Temporal.Instant.fromEpochMilliseconds(startMs).toZonedDateTimeISO(timeZone).toPlainTime();
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
