import type { HouseholdDay } from "./household-day.ts";

/**
 * When the household day of `date` (`YYYY-MM-DD`) starts in a zone, at the hour at which the day at hand did; epoch
 * milliseconds. Throws a RangeError for an unknown zone or a date that is none.
 */
export function instantAtDayStart(date: string, { startMs }: Pick<HouseholdDay, "startMs">, timeZone: string): number {
  const plainTime = Temporal.Instant.fromEpochMilliseconds(startMs).toZonedDateTimeISO(timeZone).toPlainTime();
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}
