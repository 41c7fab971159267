import type { Override, Plan } from "../plan/plan.ts";
import { presetPlan } from "../plan/preset-plan.ts";
import { addDays } from "../time/add-days.ts";
import type { Birthday } from "./birthday.ts";

/**
 * A plan with the minutes a day of the next plan by age from a birthday on. What the plan says now holds until the eve, under whatever is
 * otherwise for a while already. `today` is the household's date, `YYYY-MM-DD`.
 */
export function withStepMinutes(plan: Plan, { age, date }: Pick<Birthday, "age" | "date">, today: string): Plan {
  const after = { ...plan, dailyMinutes: presetPlan(age).dailyMinutes };
  if (date <= today) return after;
  const before: Override = {
    part: "dailyMinutes",
    value: plan.dailyMinutes,
    firstDate: today,
    lastDate: addDays(date, -1),
  };
  return { ...after, overrides: [before, ...plan.overrides] };
}
