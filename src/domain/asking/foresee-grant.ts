import { siteById } from "../catalogue/index.ts";
import { mainSurface } from "../catalogue/main-surface.ts";
import type { Site } from "../catalogue/site.ts";
import type { Given, Grant } from "../plan/grant.ts";
import type { Child } from "../plan/household.ts";
import type { ClosedTime } from "../plan/plan.ts";
import type { WindowKind } from "../time/closed-window.ts";
import { decide } from "../verdict/decide.ts";
import { factsAt } from "../verdict/facts-at.ts";
import type { DayFacts } from "../verdict/facts.ts";
import type { BlockReason } from "../verdict/verdict.ts";

/** What a grant leaves standing: what is said before it is given. Instants are household epoch milliseconds. */
export type Foresight = {
  /** Hours of today that close it all the same; `fromMs` null where they do now. */
  readonly hours: {
    readonly kind: WindowKind;
    readonly called: Pick<ClosedTime, "kind" | "name"> | null;
    readonly fromMs: number | null;
    readonly untilMs: number;
  } | null;
  /** Why the named place, or everything, stays closed beside those hours; null where the grant opens it. */
  readonly still: BlockReason | null;
};

/** `facts` and `child` are today's. */
export function foreseeGrant(facts: DayFacts, child: Child, given: Given, nowMs: number): Foresight {
  return { hours: hoursThatHold(facts, given), still: stillClosed(facts, child, given, nowMs) };
}

function hoursThatHold({ closure, day }: DayFacts, { pastBedtime }: Given): Foresight["hours"] {
  if (pastBedtime) return null;
  if (closure.closed)
    return { kind: closure.window.kind, called: closure.window.called, fromMs: null, untilMs: closure.untilMs };
  const { next } = closure;
  if (next === null || next.startMs >= day.endMs) return null;
  return { kind: next.kind, called: next.called, fromMs: next.startMs, untilMs: next.endMs };
}

/** Hours are told above, so this looks past them. */
function stillClosed(facts: DayFacts, child: Child, { amount, scope }: Given, nowMs: number): BlockReason | null {
  if (facts.pausedSinceMs !== null) return "paused-by-parent";
  const site: Site | undefined = scope.site === "all" ? undefined : siteById(scope.site);
  if (site === undefined) return null;
  const grant: Grant = {
    amount,
    scope,
    pastBedtime: true,
    id: "foreseen",
    child: child.id,
    date: facts.day.date,
    by: "code",
    givenAtMs: nowMs,
    signature: "",
  };
  const given: DayFacts = { ...facts, who: { kind: "child", child }, grants: [...facts.grants, grant] };
  const surface = scope.surface === "all" ? mainSurface(site) : scope.surface === "school" ? "search" : scope.surface;
  const place = { site: site.id, surface, alwaysOpen: false, sideDoor: false };
  const verdict = decide(factsAt(given, site, place), child.plan, nowMs);
  return verdict.kind === "block" ? verdict.reason : null;
}
