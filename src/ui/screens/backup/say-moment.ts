import { clock, longDate } from "#locales/format";

/** `2 November 2026, 18:05`: a backup may be years old. Epoch milliseconds in the household's zone. */
export function sayMoment(ms: number, timeZone: string): string {
  const date = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone).toPlainDate();
  return `${longDate(date.toString())}, ${clock(ms, timeZone)}`;
}
