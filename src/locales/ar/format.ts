import { clock } from "../shared/clock.ts";
import { hoursAndRest } from "../shared/hours-and-rest.ts";
import { pluralOf } from "../shared/plural.ts";
import { seenFromNow } from "../shared/seen-from-now.ts";
import { zoned } from "../shared/zoned.ts";

export { clock } from "../shared/clock.ts";
export { wholeMinutes } from "../shared/whole-minutes.ts";

/** Standard Arabic of every country: the calendar and the digits of the plan's own fields (docs/adr/0004-languages.md). */
export const LOCALE = "ar-u-ca-gregory-nu-latn";

const MINUTE_MS = 60_000;
export const plural = pluralOf(LOCALE);

const MINUTES = { one: "دقيقة واحدة", few: "# دقائق", other: "# دقيقة" } as const;

/** As the subject of a sentence: `دقيقتان`, `5 دقائق`, `60 دقيقة`. */
export const minutes = (count: number): string => plural(count, { ...MINUTES, two: "دقيقتان" });

/** After a preposition, where two of a kind sound otherwise: `بعد دقيقتين`. */
export const minutesAfter = (count: number): string => plural(count, { ...MINUTES, two: "دقيقتين" });

const YEARS = { one: "سنة واحدة", few: "# سنوات", other: "# سنة" } as const;

/** An age as the subject, `سنتان`, and after a preposition. */
export const years = (count: number): string => plural(count, { ...YEARS, two: "سنتان" });
export const yearsAfter = (count: number): string => plural(count, { ...YEARS, two: "سنتين" });

/** What is left, to a child: whole minutes, and never seconds. */
export function minutesLeft(leftMs: number): string {
  return leftMs < MINUTE_MS ? "أقل من دقيقة" : minutes(Math.floor(leftMs / MINUTE_MS));
}

/** A sum of a week, short: `4 س 10 د`, `50 د`, `3 س`. */
export function hoursAndMinutes(ms: number): string {
  const { hours, rest } = hoursAndRest(ms);
  if (hours === 0) return `${rest} د`;
  return rest === 0 ? `${hours} س` : `${hours} س ${rest} د`;
}

/** `الساعة 16:30`. */
export const atClock = (ms: number, timeZone: string): string => `الساعة\u00a0${clock(ms, timeZone)}`;

/** `الخميس، 19 نوفمبر، 16:30`. */
export function dayAndClock(ms: number, timeZone: string): string {
  const day = zoned(ms, timeZone)
    .toPlainDate()
    .toLocaleString(LOCALE, { weekday: "long", day: "numeric", month: "long" });
  return `${day}، ${clock(ms, timeZone)}`;
}

/** `4 مايو 2028`, from an ISO date. */
export function longDate(isoDate: string): string {
  return Temporal.PlainDate.from(isoDate).toLocaleString(LOCALE, { day: "numeric", month: "long", year: "numeric" });
}

/** `2 نوفمبر 2026، 18:05`: what may be years old. */
export const longDateAndClock = (isoDate: string, ms: number, timeZone: string): string =>
  `${longDate(isoDate)}، ${clock(ms, timeZone)}`;

/** When something opens, seen from now: `الساعة 15:00`, `غدًا الساعة 07:00`, `يوم الاثنين الساعة 07:00`, `في 4 مايو 2028`. */
export function when(atMs: number, nowMs: number, timeZone: string): string {
  const seen = seenFromNow(atMs, nowMs, timeZone);
  const hour = seen.clock === null ? "" : ` الساعة\u00a0${seen.clock}`;
  switch (seen.day) {
    case "now":
      return "الآن";
    case "today":
      return hour.trimStart();
    case "tomorrow":
      return `غدًا${hour}`;
    case "weekday":
      return `يوم ${seen.date.toLocaleString(LOCALE, { weekday: "long" })}${hour}`;
    default:
      return `في ${longDate(seen.date.toString())}`;
  }
}

const MORE = { one: "دقيقة إضافية", few: "# دقائق إضافية", other: "# دقيقة إضافية" } as const;

/** Extra minutes as the subject, `دقيقتان إضافيتان`, and as what is given. */
export const moreMinutes = (count: number): string => plural(count, { ...MORE, two: "دقيقتان إضافيتان" });
export const moreMinutesAfter = (count: number): string => plural(count, { ...MORE, two: "دقيقتين إضافيتين" });

/** `4 مايو`, from an ISO date. */
export function dayAndMonth(isoDate: string): string {
  return Temporal.PlainDate.from(isoDate).toLocaleString(LOCALE, { day: "numeric", month: "long" });
}
