import type { HouseholdDay } from "./household-day.ts";

const DAY_MS = 86_400_000;

/** Roughly when the household day of `date` starts, counted from a day at hand: exact but for changes of clocks between. */
export function instantAtDayStart(date: string, from: HouseholdDay): number {
  const days = Temporal.PlainDate.from(from.date).until(date, { largestUnit: "days" }).days;
  return from.startMs + days * DAY_MS;
}
