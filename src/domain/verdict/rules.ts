import { anyScopeCovers, scopeCovers } from "../plan/scope-covers.ts";
import type { Child } from "../plan/household.ts";
import type { Plan } from "../plan/plan.ts";
import { ageRule } from "./age-rule.ts";
import type { WindowKind } from "../time/closed-window.ts";
import { strictest, type Block } from "./block.ts";
import { breakAt } from "./break-rule.ts";
import { budgetsLeft } from "./budget-rule.ts";
import type { Facts } from "./facts.ts";
import type { Lifts } from "./lifts.ts";
import { keptForSchoolUntil, type SchoolUse } from "./school-use.ts";
import type { BlockReason } from "./verdict.ts";

/** What a rule is given: the facts, the child they are about, that child's plan, and now. */
export type Case = {
  readonly facts: Facts;
  readonly child: Child;
  readonly plan: Plan;
  readonly nowMs: number;
  readonly lifts: Lifts;
  /** Set where this page is school work. It opens what was chosen; an age and a pause hold. */
  readonly school: SchoolUse | null;
};

/** A rule says no, or nothing. Rules know nothing of each other: any "no" closes, in whatever order they are asked. */
export type Rule = (given: Case) => Block | null;

const minimumAge: Rule = ({ facts, child, plan, lifts, school }) => {
  if (facts.embed !== null) return null;
  const block = ageRule(child, plan, facts.site, facts.place.surface, facts);
  return block?.reason === "waits-for-parent" && (lifts.closedMs > 0 || school !== null) ? null : block;
};

/** Behind another door no guard of ours can be in any case; there our own view alone counts. */
const shutOut: Rule = ({ facts }) =>
  facts.isShutOut && !facts.place.sideDoor ? { reason: "access-removed", untilMs: null } : null;

const closedByPlan: Rule = ({ facts, plan, lifts, school }) => {
  if (lifts.closedMs > 0 || facts.isAllowedPage || facts.embed !== null || school !== null) return null;
  const found = plan.closed.filter((scope) => scopeCovers(scope, facts.site.id, facts.place.surface));
  if (found.length === 0) return null;
  const { closedTomorrow } = facts;
  const isOnlyForToday =
    closedTomorrow !== undefined && !anyScopeCovers(closedTomorrow, facts.site.id, facts.place.surface);
  return {
    reason: found.some((scope) => scope.surface === "all") ? "site-closed" : "surface-closed",
    untilMs: isOnlyForToday && !facts.dayIsHeld ? facts.day.endMs : null,
  };
};

const paused: Rule = ({ facts }) =>
  facts.pausedSinceMs === null ? null : { reason: "paused-by-parent", untilMs: null };

const OF_HOURS: Readonly<Record<WindowKind, BlockReason>> = {
  bedtime: "bedtime",
  school: "school-hours",
  "device-free": "device-free-time",
};
const closedHours: Rule = ({ facts: { closure }, lifts, school }) => {
  if (!closure.closed || lifts.hoursMs > 0) return null;
  const { kind } = closure.window;
  if (school !== null && (school.pastBedtimeMs > 0 || kind !== "bedtime")) return null;
  return { reason: OF_HOURS[kind], untilMs: closure.untilMs };
};

/** While a site is for school work alone, what never ends by itself is closed there. */
const keptForSchool: Rule = ({ facts, nowMs, lifts }) => {
  const untilMs = lifts.hoursMs > 0 ? null : keptForSchoolUntil(facts, nowMs);
  return untilMs === null ? null : { reason: "school-hours", untilMs };
};

const isForNothing = ({ facts, school }: Case): boolean =>
  facts.reading === "uncounted" || (school !== null && !school.isCounted);

const budgets: Rule = (given) => {
  const { facts, plan, lifts } = given;
  return lifts.budgetsMs > 0 || isForNothing(given)
    ? null
    : strictest(budgetsLeft(plan, facts, facts.site.id, facts.place.surface).filter(({ leftMs }) => leftMs <= 0));
};

const breaks: Rule = (given) => {
  const { facts, plan, nowMs, lifts } = given;
  const { streak, site, place } = facts;
  if (lifts.budgetsMs > 0 || isForNothing(given)) return null;
  const found = breakAt(plan, streak, site.id, place.surface, nowMs);
  return found !== null && "untilMs" in found ? { reason: "break", untilMs: found.untilMs } : null;
};

/** Every rule of a plan. A new one is a function here and a reason in `verdict.ts`; what is said first stands in `block.ts`. */
export const RULES: readonly Rule[] = [
  minimumAge,
  shutOut,
  closedByPlan,
  paused,
  closedHours,
  keptForSchool,
  budgets,
  breaks,
];

/** Does the plan keep this place closed, whatever the hour and the time left? Then only a grant that names it opens it. */
export const isClosedInPlan = (given: Case): boolean =>
  [minimumAge, closedByPlan].some((rule) => rule({ ...given, lifts: { ...given.lifts, closedMs: 0 } }) !== null);

/** Would it be closed if it were no school work? */
export const isClosedOtherwise = (given: Case): boolean =>
  RULES.some((rule) => rule({ ...given, school: null }) !== null);

/** Is time on this place taken from no budget and written as such? */
export const isUncounted = (facts: Facts, plan: Plan, school: SchoolUse | null): boolean =>
  facts.place.alwaysOpen ||
  facts.reading === "uncounted" ||
  (school !== null && !school.isCounted) ||
  anyScopeCovers(plan.uncounted, facts.site.id, facts.place.surface);
