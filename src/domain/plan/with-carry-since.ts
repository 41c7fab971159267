import type { Plan } from "./plan.ts";

/**
 * What a parent made of a plan, with the household date (`YYYY-MM-DD`) from which days leave something over: the one on which that was
 * switched on. A changed cap keeps the date that it had; a cap of nothing was off.
 */
export function withCarrySince(before: Plan, after: Plan, today: string): Plan {
  if (after.carryOver === null) return after;
  const { capMinutes } = after.carryOver;
  const wasOn = (before.carryOver?.capMinutes ?? 0) > 0;
  const since = wasOn ? before.carryOver?.since : today;
  return { ...after, carryOver: since === undefined ? { capMinutes } : { capMinutes, since } };
}
