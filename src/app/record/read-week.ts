import type { Household, Child } from "../../domain/plan/household.ts";
import { sumsOfDay } from "../../domain/record/sums-of-day.ts";
import { addDays } from "../../domain/time/add-days.ts";
import { dayOfDate } from "../../domain/time/day-of-date.ts";
import type { HouseholdDay } from "../../domain/time/household-day.ts";
import { weekOf } from "../../domain/time/week-of.ts";
import type { Loaded, LoadRecord } from "./load-record.ts";

/** Counted minutes of each day of the week that holds `day`, Monday first; null for days to come and for a day that cannot be read. `weeksAgo` 1 is the week before. */
export async function readWeek(
  loadRecord: LoadRecord,
  household: Household,
  child: Child,
  day: HouseholdDay,
  weeksAgo: number,
): Promise<readonly (number | null)[]> {
  const week = weekOf({ date: addDays(day.date, -7 * weeksAgo), weekday: day.weekday });
  const load = (from: string, to: string): Promise<Loaded | null> =>
    loadRecord(household, child, from, to).catch(() => null);
  const whole = await load(week[0], week[6]);
  return Promise.all(
    week.map(async (date) => {
      if (date > day.date) return null;
      // Shown, not judged by: a day that cannot be read must not take the others along. Today's verdict reads for itself.
      const loaded = whole ?? (await load(date, date));
      if (loaded === null) return null;
      const { timeZone, dayStartsAtHour } = household;
      return sumsOfDay(dayOfDate(date, timeZone, dayStartsAtHour), loaded.totals).countedSeconds / 60;
    }),
  );
}
