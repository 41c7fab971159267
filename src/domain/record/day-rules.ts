import { groupedScopes } from "../plan/grouped-scopes.ts";
import type { Plan, Scope } from "../plan/plan.ts";

/** What of a plan the record of a day depends on. It is kept with the day, so that a later plan changes no figure of it. */
export type DayRules = { readonly uncounted: readonly Scope[]; readonly groups: readonly (readonly Scope[])[] };

/** Of the effective plan of a day. */
export const dayRulesOf = (plan: Plan): DayRules => ({ uncounted: plan.uncounted, groups: groupedScopes(plan) });
