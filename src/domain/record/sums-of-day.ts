import type { HouseholdDay } from "../time/household-day.ts";
import type { DayFigures } from "./day-figures.ts";
import { partsOfDay, sumOfPart } from "./parts-of-day.ts";
import type { DayTotals } from "./day-totals.ts";

export type DaySums = Pick<DayFigures, "watchedSeconds" | "countedSeconds" | "schoolSeconds" | "apartSeconds">;

/** What a household day had in all, where nobody asks where and when: a few rows of each UTC day, and nothing is made for the others. */
export function sumsOfDay(
  day: Pick<HouseholdDay, "startMs" | "endMs">,
  totals: ReadonlyMap<number, DayTotals>,
): DaySums {
  let [watchedSeconds, countedSeconds, schoolSeconds, apartSeconds] = [0, 0, 0, 0];
  for (const { utcDay, ...part } of partsOfDay(day)) {
    const rows = totals.get(utcDay)?.rows;
    watchedSeconds += sumOfPart(rows?.get("watched"), part);
    countedSeconds += sumOfPart(rows?.get("counted"), part);
    schoolSeconds += sumOfPart(rows?.get("all/school"), part);
    apartSeconds += sumOfPart(rows?.get("apart"), part);
  }
  // Of a day that two forms were made one of, each figure is the larger.
  const most = Math.max(0, watchedSeconds - countedSeconds);
  return { watchedSeconds, countedSeconds, schoolSeconds, apartSeconds: Math.min(apartSeconds, most) };
}
