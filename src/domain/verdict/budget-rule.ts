import type { Surface } from "../catalogue/surface.ts";
import type { SiteId } from "../ids.ts";
import type { Usage } from "../ledger/usage.ts";
import { groupKey } from "../plan/group-key.ts";
import type { GrantScope } from "../plan/grant.ts";
import { isGroup } from "../plan/is-group.ts";
import type { Budget, Plan } from "../plan/plan.ts";
import { anyScopeCovers, scopeCovers } from "../plan/scope-covers.ts";
import type { DayFacts } from "./facts.ts";
import { grantedSeconds } from "./granted-seconds.ts";
import type { BlockReason, Wall } from "./verdict.ts";

/** One budget that holds on a place: what is left of it, less than nothing when a grant was used up twice. */
export type BudgetLeft = {
  readonly kind: Extract<Wall["kind"], "day" | "week" | "group" | "site" | "surface">;
  readonly reason: BlockReason;
  readonly ofMinutes: number;
  readonly leftMs: number;
  /** When it is fresh again, household epoch milliseconds. */
  readonly untilMs: number;
  /** The plan's own entry, where it has one. */
  readonly budget: Budget | null;
};

export type BudgetFacts = Pick<
  DayFacts,
  "usage" | "grants" | "grantsUsed" | "day" | "rows" | "carriedSeconds" | "week"
>;

/** Every budget that holds for this surface of this site now, with its grants. Pure arithmetic over unions. */
export function budgetsLeft(plan: Plan, facts: BudgetFacts, site: SiteId, surface: Surface): readonly BudgetLeft[] {
  if (anyScopeCovers(plan.uncounted, site, surface)) return [];
  const staysOpen = anyScopeCovers(plan.openWhenSpent, site, surface);
  const { usage, grants, day, rows, week } = facts;
  const covering = grants.filter(({ scope }) => scopeCovers(scope, site, surface));
  const grantedMinutes = grantedSeconds(covering, facts.grantsUsed) / 60;

  const left = (minutes: number, usedSeconds: number): Pick<BudgetLeft, "ofMinutes" | "leftMs"> => {
    const ofMinutes = minutes + grantedMinutes;
    return { ofMinutes, leftMs: Math.round(ofMinutes * 60) * 1000 - usedSeconds * 1000 };
  };
  const holds = ({ scopes }: Budget): boolean =>
    scopes.some((scope) => scopeCovers(scope, site, surface) && !(staysOpen && scope.surface === "all"));

  const all: BudgetLeft[] = [];
  if (!staysOpen && plan.weeklyMinutes !== null) {
    const usedSeconds = week.takenSeconds + usage.countedSeconds;
    all.push({ ...WEEK, ...left(plan.weeklyMinutes, usedSeconds), untilMs: week.endMs });
  }
  const daily = plan.dailyMinutes[rows.day - 1] ?? null;
  if (!staysOpen && daily !== null) {
    all.push({ ...DAY, ...left(daily + facts.carriedSeconds / 60, usage.countedSeconds), untilMs: day.endMs });
  }
  for (const budget of plan.budgets) {
    const minutes = budget.minutes[rows.day - 1] ?? null;
    if (minutes === null || !holds(budget)) continue;
    const ofBudget = left(minutes, secondsUsed(budget.scopes, usage));
    all.push({ ...nameOf(budget), ...ofBudget, untilMs: day.endMs, budget });
  }
  return all;
}

/** Seconds watched today inside these scopes. */
export function secondsUsed(scopes: readonly GrantScope[], usage: Usage): number {
  const [scope] = scopes;
  if (scope === undefined || isGroup(scopes)) return usage.byGroup.get(groupKey(scopes)) ?? 0;
  if (scope.surface !== "all") return usage.bySurface.get(`${scope.site}/${scope.surface}`) ?? 0;
  return scope.site === "all" ? usage.countedSeconds : (usage.bySite.get(scope.site) ?? 0);
}

const WEEK = { kind: "week", reason: "weekly-budget-spent", budget: null } as const;
const DAY = { kind: "day", reason: "daily-budget-spent", budget: null } as const;

function nameOf({ scopes }: Budget): Pick<BudgetLeft, "kind" | "reason"> {
  const [scope] = scopes;
  if (scope === undefined || isGroup(scopes)) return { kind: "group", reason: "group-budget-spent" };
  if (scope.surface !== "all") return { kind: "surface", reason: "surface-budget-spent" };
  return scope.site === "all" ? DAY : { kind: "site", reason: "site-budget-spent" };
}
