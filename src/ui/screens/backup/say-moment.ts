import { longDateAndClock } from "#locales/format";

/** `2 November 2026, 18:05`: a backup may be years old. Epoch milliseconds in the household's zone. */
export function sayMoment(ms: number, timeZone: string): string {
  // The household's clock goes on in parts of a millisecond.
  const date = Temporal.Instant.fromEpochMilliseconds(Math.floor(ms)).toZonedDateTimeISO(timeZone).toPlainDate();
  return longDateAndClock(date.toString(), ms, timeZone);
}
