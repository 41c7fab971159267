import { clock } from "../shared/clock.ts";
import { hoursAndRest } from "../shared/hours-and-rest.ts";
import { pluralOf } from "../shared/plural.ts";
import { seenFromNow } from "../shared/seen-from-now.ts";
import { zoned } from "../shared/zoned.ts";

export { clock } from "../shared/clock.ts";
export { wholeMinutes } from "../shared/whole-minutes.ts";

/** Spanish of every country: 24 hours, day before month. */
export const LOCALE = "es";

const MINUTE_MS = 60_000;
const plural = pluralOf(LOCALE);

/** `1 minuto`, `5 minutos`, and `1000000 de minutos`, should a plan ever have as many. */
export const minutes = (count: number): string =>
  plural(count, { one: "# minuto", many: "# de minutos", other: "# minutos" });

/** `Queda 1 minuto`, `Quedan 5 minutos`. */
export const leftOf = (count: number): string => `${count === 1 ? "Queda" : "Quedan"} ${minutes(count)}`;

/** What is left, to a child: whole minutes, and never seconds. */
export function minutesLeft(leftMs: number): string {
  return leftMs < MINUTE_MS ? "Menos de un minuto" : minutes(Math.floor(leftMs / MINUTE_MS));
}

/** A sum of a week: `4 h 10`, `50 min`, `3 h`. */
export function hoursAndMinutes(ms: number): string {
  const { hours, rest } = hoursAndRest(ms);
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
}

/** `a las 16:30`, but `a la 01:30`. */
export const atHour = (hour: string): string => `${hour.startsWith("01:") ? "a la" : "a las"} ${hour}`;

/** An hour of the household's zone, as something that happens then: `a las 16:30`. */
export const atClock = (ms: number, timeZone: string): string => atHour(clock(ms, timeZone));

/** `hasta las 16:30`, but `hasta la 01:30`. */
export function untilClock(ms: number, timeZone: string): string {
  return `hasta ${atClock(ms, timeZone).slice("a ".length)}`;
}

/** `jueves, 19 de noviembre, 16:30`. */
export function dayAndClock(ms: number, timeZone: string): string {
  const day = zoned(ms, timeZone)
    .toPlainDate()
    .toLocaleString(LOCALE, { weekday: "long", day: "numeric", month: "long" });
  return `${day}, ${clock(ms, timeZone)}`;
}

/** `4 de mayo de 2028`, from an ISO date. */
export function longDate(isoDate: string): string {
  return Temporal.PlainDate.from(isoDate).toLocaleString(LOCALE, { day: "numeric", month: "long", year: "numeric" });
}

/** `2 de noviembre de 2026, 18:05`: what may be years old. */
export const longDateAndClock = (isoDate: string, ms: number, timeZone: string): string =>
  `${longDate(isoDate)}, ${clock(ms, timeZone)}`;

/** When something opens, seen from now: `a las 15:00`, `mañana a las 07:00`, `el lunes a las 07:00`, `el 4 de mayo de 2028`. */
export function when(atMs: number, nowMs: number, timeZone: string): string {
  const seen = seenFromNow(atMs, nowMs, timeZone);
  const hour = seen.clock === null ? "" : ` ${atHour(seen.clock)}`;
  switch (seen.day) {
    case "now":
      return "ahora";
    case "today":
      return hour.trimStart();
    case "tomorrow":
      return `mañana${hour}`;
    case "weekday":
      return `el ${seen.date.toLocaleString(LOCALE, { weekday: "long" })}${hour}`;
    default:
      return `el ${longDate(seen.date.toString())}`;
  }
}

/** `4 de mayo`, from an ISO date. */
export function dayAndMonth(isoDate: string): string {
  return Temporal.PlainDate.from(isoDate).toLocaleString(LOCALE, { day: "numeric", month: "long" });
}
