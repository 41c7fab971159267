import { addDays } from "./add-days.ts";
import { dayOfDate } from "./day-of-date.ts";
import type { HouseholdDay } from "./household-day.ts";

/** The household day that starts where this one ends; a date that the zone skipped is passed over. */
export function nextDay(day: HouseholdDay, timeZone: string, dayStartsAtHour: number): HouseholdDay {
  const next = dayOfDate(addDays(day.date, 1), timeZone, dayStartsAtHour);
  return next.endMs > next.startMs ? next : nextDay(next, timeZone, dayStartsAtHour);
}
