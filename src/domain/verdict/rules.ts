import { anyScopeCovers, scopeCovers } from "../plan/scope-covers.ts";
import type { Child } from "../plan/household.ts";
import type { Plan } from "../plan/plan.ts";
import { ageRule } from "./age-rule.ts";
import type { Block } from "./block.ts";
import { budgetsLeft } from "./budget-rule.ts";
import type { Facts } from "./facts.ts";

/** What a rule is given: the facts, the child they are about, that child's plan, and now. */
export type Case = { readonly facts: Facts; readonly child: Child; readonly plan: Plan; readonly nowMs: number };

/** A rule says no, or nothing. Rules know nothing of each other: any "no" closes, in whatever order they are asked. */
export type Rule = (given: Case) => Block | null;

const minimumAge: Rule = ({ facts, child, plan }) => ageRule(child, plan, facts.site, facts.place.surface, facts);

const closedByPlan: Rule = ({ facts, plan }) => {
  const found = plan.closed.filter((scope) => scopeCovers(scope, facts.site.id, facts.place.surface));
  if (found.length === 0) return null;
  return { reason: found.some((scope) => scope.surface === "all") ? "site-closed" : "surface-closed", untilMs: null };
};

const paused: Rule = ({ facts }) =>
  facts.pausedSinceMs === null ? null : { reason: "paused-by-parent", untilMs: null };

const bedtime: Rule = ({ facts: { night } }) => (night.closed ? { reason: "bedtime", untilMs: night.untilMs } : null);

const budgets: Rule = ({ facts, plan }) => {
  const { usage, grants, day, site, place } = facts;
  const spent = budgetsLeft(plan, usage, grants, day.weekday, site.id, place.surface).find(
    (budget) => budget.leftMs <= 0,
  );
  return spent === undefined ? null : { reason: spent.reason, untilMs: day.endMs };
};

/** Every rule of a plan. A new one is a function here and a reason in `verdict.ts`; what is said first stands in `block.ts`. */
export const RULES: readonly Rule[] = [minimumAge, closedByPlan, paused, bedtime, budgets];

/** Is time on this place taken from no budget and written as such? */
export const isUncounted = ({ place, site }: Facts, plan: Plan): boolean =>
  place.alwaysOpen || anyScopeCovers(plan.uncounted, site.id, place.surface);
