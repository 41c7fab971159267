import type { ClockTime } from "../plan/plan.ts";

/**
 * Epoch milliseconds of a clock time on a date in a zone. A time that a change of clocks skips comes as much later as was
 * skipped (02:30 becomes 03:30); of a time that comes twice, the first. Throws a RangeError for what is no date, time or zone.
 */
export function instantAt(date: string, clockTime: ClockTime, timeZone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: clockTime }).epochMilliseconds;
}
