import { hoursAndRest } from "../shared/hours-and-rest.ts";
import { pluralOf } from "../shared/plural.ts";
import { seenFromNow } from "../shared/seen-from-now.ts";
import { zoned } from "../shared/zoned.ts";
import { clock } from "../shared/clock.ts";

export { clock } from "../shared/clock.ts";
export { wholeMinutes } from "../shared/whole-minutes.ts";

/** English as the house writes it: 24 hours, day before month. */
export const LOCALE = "en-GB";

const MINUTE_MS = 60_000;
const plural = pluralOf(LOCALE);

/** `1 minute`, everything else minutes. */
export const minutes = (count: number): string => plural(count, { one: "# minute", other: "# minutes" });

/** What is left, to a child: whole minutes, and never seconds. */
export function minutesLeft(leftMs: number): string {
  return leftMs < MINUTE_MS ? "Less than a minute" : minutes(Math.floor(leftMs / MINUTE_MS));
}

/** A sum of a week: `4 h 10`, `50 min`, `3 h`. */
export function hoursAndMinutes(ms: number): string {
  const { hours, rest } = hoursAndRest(ms);
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
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

/** `2 November 2026, 18:05`: what may be years old. */
export const longDateAndClock = (isoDate: string, ms: number, timeZone: string): string =>
  `${longDate(isoDate)}, ${clock(ms, timeZone)}`;

/**
 * When something opens, seen from now: `at 15:00`, `tomorrow at 07:00`, `on Monday at 07:00`, `on 4 May 2028`.
 * Midnight is said as the day alone.
 */
export function when(atMs: number, nowMs: number, timeZone: string): string {
  const seen = seenFromNow(atMs, nowMs, timeZone);
  const hour = seen.clock === null ? "" : ` at ${seen.clock}`;
  switch (seen.day) {
    case "now":
      return "now";
    case "today":
      return hour.trimStart();
    case "tomorrow":
      return `tomorrow${hour}`;
    case "weekday":
      return `on ${seen.date.toLocaleString(LOCALE, { weekday: "long" })}${hour}`;
    default:
      return `on ${longDate(seen.date.toString())}`;
  }
}
