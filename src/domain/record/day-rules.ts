import { groupedScopes } from "../plan/grouped-scopes.ts";
import { effectivePlan } from "../plan/effective-plan.ts";
import type { Plan, Scope } from "../plan/plan.ts";
import type { ClosedDay } from "./closed-day.ts";

/** What of a plan the record of a day depends on. It is kept with the day, so that a later plan changes no figure of it. */
export type DayRules = { readonly uncounted: readonly Scope[]; readonly groups: readonly (readonly Scope[])[] };

/** Of the effective plan of a day. */
export const dayRulesOf = (plan: Plan): DayRules => ({ uncounted: plan.uncounted, groups: groupedScopes(plan) });

/** Of a day as its plan was when it closed; of one that is not closed as the whole plan has it now. */
export const dayRulesOn = (plan: Plan, closed: ClosedDay | undefined, date: string): DayRules =>
  closed?.kind === "kept" ? closed : dayRulesOf(effectivePlan(plan, date));
