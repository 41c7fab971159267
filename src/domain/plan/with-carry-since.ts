import type { Plan } from "./plan.ts";

/**
 * What a parent made of a plan, with the household date (`YYYY-MM-DD`) from which days leave something over: the one on which that was
 * switched on. A changed cap keeps the date that it had.
 */
export function withCarrySince(before: Plan, after: Plan, today: string): Plan {
  if (after.carryOver === null) return after;
  const { capMinutes } = after.carryOver;
  const since = before.carryOver === null ? today : before.carryOver.since;
  return { ...after, carryOver: since === undefined ? { capMinutes } : { capMinutes, since } };
}
