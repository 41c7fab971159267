import type { HouseholdDay } from "./household-day.ts";

/**
 * The household day called `date` (`YYYY-MM-DD`): from `dayStartsAtHour` on that date in the zone until the same hour of
 * the next. Where a change of clocks skips that hour the day starts when the hour would have been over; where the hour
 * comes twice, at the first. A date that the zone never had (Pacific/Apia, 2011-12-30) is a day of no length.
 * Throws a RangeError for an unknown zone or a date that is none.
 */
export function dayOfDate(date: string, timeZone: string, dayStartsAtHour: number): HouseholdDay {
  const plain = Temporal.PlainDate.from(date);
  return {
    date: plain.toString(),
    weekday: plain.dayOfWeek,
    startMs: startOf(plain, timeZone, dayStartsAtHour),
    endMs: startOf(plain.add({ days: 1 }), timeZone, dayStartsAtHour),
  };
}

function startOf(date: Temporal.PlainDate, timeZone: string, hour: number): number {
  return date.toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds;
}
