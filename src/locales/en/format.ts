/** English as the house writes it: 24 hours, day before month. */
export const LOCALE = "en-GB";

const MINUTE_MS = 60_000;

/** `1` is one minute, everything else minutes. */
export function minutes(count: number): string {
  return count === 1 ? "1 minute" : `${count} minutes`;
}

/** What is left, to a child: whole minutes, and never seconds. */
export function minutesLeft(leftMs: number): string {
  return leftMs < MINUTE_MS ? "Less than a minute" : minutes(Math.floor(leftMs / MINUTE_MS));
}

/** The same as a figure alone: minutes begun are not counted, an end in sight is 0. */
export function wholeMinutes(ms: number): number {
  return Math.max(0, Math.floor(ms / MINUTE_MS));
}

/** A sum of a week: `4 h 10`, `50 min`, `3 h`. */
export function hoursAndMinutes(ms: number): string {
  const total = wholeMinutes(ms);
  const hours = Math.floor(total / 60);
  const rest = total % 60;
  if (hours === 0) return `${total} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
}

/** `07:00` of the household's zone. */
export function clock(ms: number, timeZone: string): string {
  return zoned(ms, timeZone).toPlainTime().toString({ smallestUnit: "minute" });
}

/** `Thursday 19 November, 16:30`. */
export function dayAndClock(ms: number, timeZone: string): string {
  const day = zoned(ms, timeZone)
    .toPlainDate()
    .toLocaleString(LOCALE, { weekday: "long", day: "numeric", month: "long" });
  return `${day}, ${clock(ms, timeZone)}`;
}

/** `4 May 2028`, from an ISO date. */
export function longDate(isoDate: string): string {
  return Temporal.PlainDate.from(isoDate).toLocaleString(LOCALE, { day: "numeric", month: "long", year: "numeric" });
}

/**
 * When something opens, seen from now: `at 15:00`, `tomorrow at 07:00`, `on Monday at 07:00`, `on 4 May 2028`.
 * Midnight is said as the day alone.
 */
export function when(atMs: number, nowMs: number, timeZone: string): string {
  const at = zoned(atMs, timeZone);
  const days = zoned(nowMs, timeZone).toPlainDate().until(at.toPlainDate(), { largestUnit: "days" }).days;
  if (days > 6) return `on ${longDate(at.toPlainDate().toString())}`;
  const hour = at.hour + at.minute === 0 ? "" : ` at ${clock(atMs, timeZone)}`;
  if (days <= 0) return hour.trimStart() || "now";
  const day = days === 1 ? "tomorrow" : `on ${at.toLocaleString(LOCALE, { weekday: "long" })}`;
  return `${day}${hour}`;
}

function zoned(ms: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.round(ms)).toZonedDateTimeISO(timeZone);
}
