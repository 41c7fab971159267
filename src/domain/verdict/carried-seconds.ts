import { effectivePlan } from "../plan/effective-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { addDays } from "../time/add-days.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import { rowsOf } from "../time/rows-of.ts";

/** What was left further back than a week is gone. */
export const CARRIES_OVER_DAYS = 7;

/**
 * Seconds that the days before a date (`YYYY-MM-DD`) leave to it, each at most the next one's cap. A day without a limit
 * has nothing left over. `countedOn` answers the counted seconds of a past day.
 */
export function carriedSeconds(
  plan: Plan,
  calendar: FamilyCalendar,
  date: string,
  countedOn: (date: string) => number,
  /** The child's first day here: a day before it left nothing. */
  firstDate = "",
): number {
  if (effectivePlan(plan, date).carryOver === null) return 0;
  let carried = 0;
  for (let back = CARRIES_OVER_DAYS; back > 0; back -= 1) {
    const from = addDays(date, -back);
    const then = effectivePlan(plan, from);
    // A day that carried nothing over yet leaves nothing: what is switched on today looks forward. A cap of nothing is as none.
    const { capMinutes = 0, since = "" } = then.carryOver ?? {};
    if (capMinutes === 0 || from < firstDate || from < since) continue;
    const minutes = then.dailyMinutes[rowsOf(calendar, from).day - 1] ?? null;
    const { carryOver } = effectivePlan(plan, addDays(from, 1));
    const left = minutes === null ? 0 : Math.max(0, minutes * 60 + carried - countedOn(from));
    carried = Math.min((carryOver?.capMinutes ?? 0) * 60, left);
  }
  return carried;
}
