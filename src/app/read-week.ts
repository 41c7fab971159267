import { usageOf } from "../domain/ledger/usage-of.ts";
import type { Household, Child } from "../domain/plan/household.ts";
import { isCountedUnder } from "../domain/plan/is-counted-under.ts";
import { addDays } from "../domain/time/add-days.ts";
import { dayOfDate } from "../domain/time/day-of-date.ts";
import type { HouseholdDay } from "../domain/time/household-day.ts";
import { weekOf } from "../domain/time/week-of.ts";
import type { Ledger } from "./ports.ts";

const HOUR_MS = 3_600_000;

/** Counted minutes of each day of the week that holds `day`, Monday first; null for days to come and for a day that cannot be read. `weeksAgo` 1 is the week before. */
export async function readWeek(
  ledger: Ledger,
  household: Household,
  child: Child,
  day: HouseholdDay,
  weeksAgo: number,
): Promise<readonly (number | null)[]> {
  const week = weekOf({ date: addDays(day.date, -7 * weeksAgo), weekday: day.weekday });
  const counts = isCountedUnder(child.plan);
  return Promise.all(
    week.map(async (date) => {
      if (date > day.date) return null;
      const { startMs, endMs } = dayOfDate(date, household.timeZone, household.dayStartsAtHour);
      // Shown, not judged by: a day that cannot be read must not take the others along. Today's verdict reads for itself.
      const records = await ledger
        .read(child.id, Math.floor(startMs / HOUR_MS), Math.ceil(endMs / HOUR_MS))
        .catch(() => null);
      if (records === null) return null;
      return usageOf(records, Math.ceil(startMs / 1000), Math.ceil(endMs / 1000), counts).countedSeconds / 60;
    }),
  );
}
