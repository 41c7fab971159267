import { effectivePlan } from "../plan/effective-plan.ts";
import type { Bedtime, Budget, ClosedTime, Plan, Rules, SchoolUse, Scope } from "../plan/plan.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import { rowsOf } from "../time/rows-of.ts";

type OfTheDay = {
  readonly dailyMinutes: number | null;
  readonly budgets: readonly { readonly scopes: readonly Scope[]; readonly minutes: number }[];
  readonly bedtime: Bedtime | null;
  readonly closedTimes: readonly ClosedTime[];
  readonly schoolUse: SchoolUse | null;
};

/** What a plan decides for one date: its weeks are down to a day, and nothing in it is otherwise for a while. */
export type DayRules = Omit<Rules, keyof OfTheDay> & OfTheDay;

/** A plan as a family lives it. */
export type LivedPlan = {
  readonly plan: Plan;
  readonly calendar: Pick<FamilyCalendar, "freeWeekdays" | "freeDays">;
};

export function rulesOn({ plan, calendar }: LivedPlan, date: string): DayRules {
  const { dailyMinutes, budgets, bedtime, closedTimes, schoolUse, ...rules } = effectivePlan(plan, date);
  const { day, night } = rowsOf(calendar, date);
  const onDay = ({ scopes, minutes }: Budget): DayRules["budgets"] => {
    const ofDay = minutes[day - 1] ?? null;
    return ofDay === null ? [] : [{ scopes, minutes: ofDay }];
  };
  return {
    ...rules,
    dailyMinutes: dailyMinutes[day - 1] ?? null,
    budgets: budgets.flatMap(onDay),
    bedtime: bedtime[night - 1] ?? null,
    closedTimes: closedTimes.filter(({ days }) => days[day - 1] === true),
    schoolUse: schoolUse && { ...schoolUse, hours: schoolUse.hours.filter(({ days }) => days[day - 1] === true) },
  };
}
