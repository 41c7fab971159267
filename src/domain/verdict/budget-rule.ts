import type { Usage } from "../ledger/usage.ts";
import type { Grant } from "../plan/grant.ts";
import type { Plan, Scope } from "../plan/plan.ts";
import { anyScopeCovers, scopeCovers } from "../plan/scope-covers.ts";
import type { Surface } from "../catalogue/surface.ts";
import type { SiteId } from "../ids.ts";
import type { BlockReason, Wall } from "./verdict.ts";

/** One budget that holds on a place: what is left of it today, less than nothing when a grant was used up twice. */
export type BudgetLeft = {
  readonly kind: Extract<Wall["kind"], "day" | "site" | "surface">;
  readonly reason: BlockReason;
  readonly ofMinutes: number;
  readonly leftMs: number;
};

/** Every budget that holds for this surface of this site today, with its grants. Pure arithmetic over unions. */
export function budgetsLeft(
  plan: Plan,
  usage: Usage,
  grants: readonly Grant[],
  weekday: number,
  site: SiteId,
  surface: Surface,
): readonly BudgetLeft[] {
  if (anyScopeCovers(plan.uncounted, site, surface)) return [];
  const staysOpen = anyScopeCovers(plan.openWhenSpent, site, surface);
  const own = plan.budgets
    .filter(({ scope }) => scopeCovers(scope, site, surface) && !(staysOpen && scope.surface === "all"))
    .map(({ scope, minutes }) => budgetOf(scope, minutes, usage, grants, site, surface));
  const daily = plan.dailyMinutes[weekday - 1] ?? null;
  if (daily === null || staysOpen) return own;
  return [budgetOf({ site: "all", surface: "all" }, daily, usage, grants, site, surface), ...own];
}

function budgetOf(
  scope: Scope,
  minutes: number,
  usage: Usage,
  grants: readonly Grant[],
  site: SiteId,
  surface: Surface,
): BudgetLeft {
  const granted = grants.filter((grant) => scopeCovers(grant.scope, site, surface));
  const ofMinutes = minutes + granted.reduce((sum, grant) => sum + grant.minutes, 0);
  const leftMs = Math.round(ofMinutes * 60) * 1000 - secondsUsed(scope, usage) * 1000;
  return { ...nameOf(scope), ofMinutes, leftMs };
}

/** Seconds watched today inside this scope. */
export function secondsUsed(scope: Scope, usage: Usage): number {
  if (scope.surface === "all") return scope.site === "all" ? usage.countedSeconds : (usage.bySite.get(scope.site) ?? 0);
  return usage.bySurface.get(`${scope.site}/${scope.surface}`) ?? 0;
}

function nameOf(scope: Scope): Pick<BudgetLeft, "kind" | "reason"> {
  if (scope.surface !== "all") return { kind: "surface", reason: "surface-budget-spent" };
  if (scope.site !== "all") return { kind: "site", reason: "site-budget-spent" };
  return { kind: "day", reason: "daily-budget-spent" };
}
