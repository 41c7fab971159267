import type { Plan } from "./plan.ts";

/** A plan as it is said from a household date (`YYYY-MM-DD`) on: without what was otherwise for a while and is over. */
export const withoutPast = (plan: Plan, date: string): Plan => ({
  ...plan,
  overrides: plan.overrides.filter(({ lastDate }) => lastDate >= date),
});
