import type { Plan } from "./plan.ts";

/** The plan of one household day (`YYYY-MM-DD`): its overrides applied, and none left. Whatever judges sees no other. */
export function effectivePlan(plan: Plan, date: string): Plan {
  if (plan.overrides.length === 0) return plan;
  return plan.overrides
    .filter(({ firstDate, lastDate }) => firstDate <= date && date <= lastDate)
    .reduce<Plan>((rules, { part, value }) => ({ ...rules, [part]: value }), { ...plan, overrides: [] });
}
