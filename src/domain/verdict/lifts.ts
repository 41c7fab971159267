import type { SiteId } from "../ids.ts";
import type { LedgerSurface } from "../ledger/ledger-surface.ts";
import type { Grant } from "../plan/grant.ts";
import { scopeCovers } from "../plan/scope-covers.ts";
import { dayEndsAt } from "./day-ends-at.ts";
import type { DayFacts } from "./facts.ts";

/**
 * For how many milliseconds more a kind of rule gives way to a grant, 0 where it does not. Grants of minutes run as they
 * are watched, the others by the clock; for whoever goes on watching it is the same. No grant lifts an age or a pause.
 */
export type Lifts = {
  /** Bedtime and closed hours: where the grant says so. */
  readonly hoursMs: number;
  /** Budgets and breaks: an amount by the clock. Minutes are added to the budgets instead. */
  readonly budgetsMs: number;
  /** What the plan keeps closed, or nobody opened yet: where the grant names the site. */
  readonly closedMs: number;
  /** Whatever was given here. */
  readonly anyMs: number;
};

type PageGrant = { readonly pastBedtime: boolean } | null;
type OfDay = Pick<DayFacts, "grants" | "grantsUsed" | "day" | "dayIsHeld">;

/** At one surface of one site; `page` is a grant for the page at hand alone. */
export function liftsAt(facts: OfDay, site: SiteId, surface: LedgerSurface, page: PageGrant, nowMs: number): Lifts {
  const covering = facts.grants.filter(({ scope }) => scopeCovers(scope, site, surface));
  const lifts = liftsOf(covering, facts, nowMs);
  if (page === null) return lifts;
  const leftMs = dayEndsAt(facts, nowMs) - nowMs;
  return { hoursMs: page.pastBedtime ? leftMs : lifts.hoursMs, budgetsMs: leftMs, closedMs: leftMs, anyMs: leftMs };
}

/** For the child's day as a whole: what is given everywhere. */
export function liftsOfDay(facts: OfDay, nowMs: number): Lifts {
  const everywhere = facts.grants.filter(({ scope }) => scope.site === "all" && scope.surface === "all");
  return liftsOf(everywhere, facts, nowMs);
}

function liftsOf(grants: readonly Grant[], facts: OfDay, nowMs: number): Lifts {
  const longest = (some: readonly Grant[]): number => Math.max(0, ...some.map((grant) => leftOf(grant, facts, nowMs)));
  return {
    hoursMs: longest(grants.filter(({ pastBedtime }) => pastBedtime)),
    budgetsMs: longest(grants.filter(({ amount }) => amount.kind !== "minutes")),
    closedMs: longest(grants.filter(({ scope }) => scope.site !== "all")),
    anyMs: longest(grants),
  };
}

function leftOf({ id, amount }: Grant, facts: OfDay, nowMs: number): number {
  if (amount.kind === "until") return amount.untilMs - nowMs;
  if (amount.kind === "day") return dayEndsAt(facts, nowMs) - nowMs;
  return Math.round(amount.minutes * 60) * 1000 - (facts.grantsUsed.get(id) ?? 0) * 1000;
}
