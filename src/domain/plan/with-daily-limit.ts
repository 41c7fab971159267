import { decodePlan } from "./decode-plan.ts";
import type { Override, Plan } from "./plan.ts";

/**
 * A plan with another limit on one row of its week (1 is Monday), where it is in force on a date: in the override that
 * holds then, else in the plan itself. Null minutes are no limit. Throws for minutes that a day does not have.
 */
export function withDailyLimit(plan: Plan, date: string, row: number, minutes: number | null): Plan {
  const holding = plan.overrides.findLastIndex(
    ({ part, firstDate, lastDate }) => part === "dailyMinutes" && firstDate <= date && date <= lastDate,
  );
  const change = (override: Override, index: number): object =>
    index === holding && override.part === "dailyMinutes"
      ? { ...override, value: override.value.with(row - 1, minutes) }
      : override;
  const changed =
    holding === -1
      ? { ...plan, dailyMinutes: plan.dailyMinutes.with(row - 1, minutes) }
      : { ...plan, overrides: plan.overrides.map(change) };
  return decodePlan(changed, "plan");
}
