import { decodePlan } from "./decode-plan.ts";
import { everyDay } from "./every-day.ts";
import { effectivePlan } from "./effective-plan.ts";
import { keptOverrides } from "./kept-overrides.ts";
import type { Plan } from "./plan.ts";

/**
 * A plan with another limit on one household date (`YYYY-MM-DD`), whose row of the week is `row` (1 is Monday), and on that date
 * alone. Where it is what holds otherwise, nothing is left of an earlier one. Null minutes are no limit. Throws for minutes that
 * a day does not have.
 */
export function withDailyLimit(plan: Plan, date: string, row: number, minutes: number | null): Plan {
  const others = keptOverrides(plan, date).filter(
    ({ part, firstDate, lastDate }) => part !== "dailyMinutes" || firstDate !== date || lastDate !== date,
  );
  const usual = effectivePlan({ ...plan, overrides: others }, date).dailyMinutes;
  // In every row, so that it reads as one figure and holds whatever day the calendar makes of the date.
  const day = { part: "dailyMinutes", value: everyDay(minutes), firstDate: date, lastDate: date };
  const overrides = usual[row - 1] === minutes ? others : [...others, day];
  return decodePlan({ ...plan, overrides }, "plan");
}
