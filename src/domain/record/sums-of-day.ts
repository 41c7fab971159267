import type { HouseholdDay } from "../time/household-day.ts";
import { partsOfDay, sumOfPart } from "./parts-of-day.ts";
import type { DayTotals } from "./day-totals.ts";

/** What a household day had in all, where nobody asks where and when: two rows of each UTC day, and nothing is made for the others. */
export function sumsOfDay(
  day: Pick<HouseholdDay, "startMs" | "endMs">,
  totals: ReadonlyMap<number, DayTotals>,
): { readonly watchedSeconds: number; readonly countedSeconds: number } {
  let [watchedSeconds, countedSeconds] = [0, 0];
  for (const { utcDay, ...part } of partsOfDay(day)) {
    const rows = totals.get(utcDay)?.rows;
    watchedSeconds += sumOfPart(rows?.get("watched"), part);
    countedSeconds += sumOfPart(rows?.get("counted"), part);
  }
  return { watchedSeconds, countedSeconds };
}
