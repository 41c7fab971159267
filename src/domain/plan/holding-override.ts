import type { Override, Plan, RulePart } from "./plan.ts";

/** The override that decides one part of a plan on a household date (`YYYY-MM-DD`): the last of those that cover it. */
export function holdingOverride({ overrides }: Pick<Plan, "overrides">, part: RulePart, date: string): Override | null {
  return overrides.findLast((one) => one.part === part && one.firstDate <= date && date <= one.lastDate) ?? null;
}
