import { effectivePlan } from "../plan/effective-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { ClosedDay } from "./closed-day.ts";
import { dayRulesOf, type DayRules } from "./day-rules.ts";

/** Of a day as its plan was when it closed; of one that is not closed as the whole plan has it now. */
export const dayRulesOn = (plan: Plan, closed: ClosedDay | undefined, date: string): DayRules =>
  closed?.kind === "kept" ? closed : dayRulesOf(effectivePlan(plan, date));
