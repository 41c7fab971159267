import { effectivePlan } from "../plan/effective-plan.ts";
import { everyDay } from "../plan/every-day.ts";
import type { Override, Plan, Scope } from "../plan/plan.ts";
import type { LessToday } from "./less-today.ts";

/**
 * A plan with what its child keeps itself to, as overrides of that one day: so it is compared, judged and gone like any
 * other rule. `row` is the row of the plan's weeks that counts on that day (1 is Monday). Nothing in it can be looser than
 * the plan: the limit is the smaller of the two, and closed places are added.
 */
export function withLessToday(plan: Plan, { date, minutes, closed }: LessToday, row: number): Plan {
  const today = effectivePlan(plan, date);
  const dates = { firstDate: date, lastDate: date };
  const limit = today.dailyMinutes[row - 1] ?? null;
  const kept = minutes === null ? limit : Math.min(minutes, limit ?? minutes);
  const ofMinutes: readonly Override[] =
    minutes === null
      ? []
      : [
          { part: "dailyMinutes", value: everyDay(kept), ...dates },
          // "30 minutes today" are 30, whatever yesterday left.
          { part: "carryOver", value: null, ...dates },
        ];
  const ofSites: readonly Override[] =
    closed.length === 0 ? [] : [{ part: "closed", value: [...today.closed, ...closed.map(whole)], ...dates }];
  return { ...plan, overrides: [...plan.overrides, ...ofMinutes, ...ofSites] };
}

const whole = (site: LessToday["closed"][number]): Scope => ({ site, surface: "all" });
