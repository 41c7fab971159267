import { effectivePlan } from "../plan/effective-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { addDays } from "../time/add-days.ts";
import type { HouseholdDay } from "../time/household-day.ts";
import { CARRIES_OVER_DAYS } from "./carried-seconds.ts";

/** The days before this one that a plan still asks about (`YYYY-MM-DD`): of the week for its pot, seven for what they left over. */
export function pastDates(plan: Plan, { date, weekday }: Pick<HouseholdDay, "date" | "weekday">): readonly string[] {
  const { carryOver, weeklyMinutes } = effectivePlan(plan, date);
  const days = carryOver !== null ? CARRIES_OVER_DAYS : weeklyMinutes !== null ? weekday - 1 : 0;
  return Array.from({ length: days }, (_, back) => addDays(date, -1 - back));
}
