import { zoned } from "./zoned.ts";

/** Where an instant lies, seen from now: today, tomorrow, a weekday of the week to come, or a date further away. */
export type SeenFromNow = {
  readonly day: "now" | "today" | "tomorrow" | "weekday" | "date";
  readonly date: Temporal.PlainDate;
  /** `07:00`; null where midnight is said as the day alone, and for a date that is far away. */
  readonly clock: string | null;
};

/** `timeZone` is the household's; both instants are epoch milliseconds. */
export function seenFromNow(atMs: number, nowMs: number, timeZone: string): SeenFromNow {
  const at = zoned(atMs, timeZone);
  const date = at.toPlainDate();
  const days = zoned(nowMs, timeZone).toPlainDate().until(date, { largestUnit: "days" }).days;
  if (days > 6) return { day: "date", date, clock: null };
  const clock = at.hour + at.minute === 0 ? null : at.toPlainTime().toString({ smallestUnit: "minute" });
  if (days > 1) return { day: "weekday", date, clock };
  if (days === 1) return { day: "tomorrow", date, clock };
  return { day: clock === null ? "now" : "today", date, clock };
}
