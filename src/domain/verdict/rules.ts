import { anyScopeCovers, scopeCovers } from "../plan/scope-covers.ts";
import type { Child } from "../plan/household.ts";
import type { Plan } from "../plan/plan.ts";
import { ageRule } from "./age-rule.ts";
import type { WindowKind } from "../time/closed-window.ts";
import { strictest, type Block } from "./block.ts";
import { breakAt } from "./break-rule.ts";
import { budgetsLeft } from "./budget-rule.ts";
import type { Facts } from "./facts.ts";
import type { BlockReason } from "./verdict.ts";

/** What a rule is given: the facts, the child they are about, that child's plan, and now. */
export type Case = { readonly facts: Facts; readonly child: Child; readonly plan: Plan; readonly nowMs: number };

/** A rule says no, or nothing. Rules know nothing of each other: any "no" closes, in whatever order they are asked. */
export type Rule = (given: Case) => Block | null;

const minimumAge: Rule = ({ facts, child, plan }) => ageRule(child, plan, facts.site, facts.place.surface, facts);

const closedByPlan: Rule = ({ facts, plan }) => {
  if (facts.isAllowedPage) return null;
  const found = plan.closed.filter((scope) => scopeCovers(scope, facts.site.id, facts.place.surface));
  if (found.length === 0) return null;
  return { reason: found.some((scope) => scope.surface === "all") ? "site-closed" : "surface-closed", untilMs: null };
};

const paused: Rule = ({ facts }) =>
  facts.pausedSinceMs === null ? null : { reason: "paused-by-parent", untilMs: null };

const OF_HOURS: Readonly<Record<WindowKind, BlockReason>> = {
  bedtime: "bedtime",
  school: "school-hours",
  "device-free": "device-free-time",
};
const closedHours: Rule = ({ facts: { closure } }) =>
  closure.closed ? { reason: OF_HOURS[closure.window.kind], untilMs: closure.untilMs } : null;

const budgets: Rule = ({ facts, plan }) =>
  strictest(budgetsLeft(plan, facts, facts.site.id, facts.place.surface).filter(({ leftMs }) => leftMs <= 0));

const breaks: Rule = ({ facts: { streak, site, place }, plan, nowMs }) => {
  const found = breakAt(plan, streak, site.id, place.surface, nowMs);
  return found !== null && "untilMs" in found ? { reason: "break", untilMs: found.untilMs } : null;
};

/** Every rule of a plan. A new one is a function here and a reason in `verdict.ts`; what is said first stands in `block.ts`. */
export const RULES: readonly Rule[] = [minimumAge, closedByPlan, paused, closedHours, budgets, breaks];

/** Is time on this place taken from no budget and written as such? */
export const isUncounted = ({ place, site }: Facts, plan: Plan): boolean =>
  place.alwaysOpen || anyScopeCovers(plan.uncounted, site.id, place.surface);
