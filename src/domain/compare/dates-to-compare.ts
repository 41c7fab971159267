import { addDays } from "../time/add-days.ts";
import { CARRIES_OVER_DAYS } from "../verdict/carried-seconds.ts";
import type { LivedPlan } from "./rules-on.ts";

/** After so many days in which nothing begins or ends, every weekday and every night between two of them was there. */
const A_WEEK = 7;

/**
 * Dates (`YYYY-MM-DD`) that stand for all from today on, and for those before whose leavings still count: a week from each
 * date on which an override or free days begin or end in one of the plans.
 */
export function datesToCompare(plans: readonly LivedPlan[], today: string): readonly string[] {
  const first = addDays(today, -CARRIES_OVER_DAYS);
  const turns = plans.flatMap(({ plan, calendar }) => [
    ...plan.overrides.flatMap(({ firstDate, lastDate }) => [firstDate, addDays(lastDate, 1)]),
    // The night before a free day is another too.
    ...calendar.freeDays.flatMap(({ from, to }) => [addDays(from, -1), from, to, addDays(to, 1)]),
  ]);
  const dates = new Set<string>();
  for (const turn of [first, ...turns.filter((date) => date > first)])
    for (let day = 0; day < A_WEEK; day += 1) dates.add(addDays(turn, day));
  return [...dates].toSorted();
}
