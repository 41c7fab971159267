import { breakAt } from "./break-rule.ts";
import { budgetsLeft } from "./budget-rule.ts";
import { isClosedInPlan, type Case } from "./rules.ts";
import type { Wall } from "./verdict.ts";

/**
 * The wall that comes first on an open place: a budget or a break, in watched time, or hours that close, by the clock. What
 * gives way to a grant stands at its end, or where it would have stood, if that is later; a budget is not drawn on meanwhile.
 */
export function firstWall(given: Case): Wall | null {
  const { facts, plan, nowMs, lifts } = given;
  const { site, place, reading, closure, streak } = facts;
  const isCounted = reading !== "uncounted";
  const budgets = isCounted ? budgetsLeft(plan, facts, site.id, place.surface) : [];
  const walls: Wall[] = budgets.map(({ kind, leftMs }) => ({
    kind,
    leftMs: lifts.budgetsMs > 0 ? Math.max(0, leftMs) + lifts.budgetsMs : leftMs,
  }));
  const rest = isCounted ? breakAt(plan, streak, site.id, place.surface, nowMs) : null;
  if (rest !== null)
    walls.push({ kind: "break", leftMs: Math.max("leftMs" in rest ? rest.leftMs : 0, lifts.budgetsMs) });
  if (closure.closed) walls.push({ kind: closure.window.kind, leftMs: lifts.hoursMs });
  else if (closure.next !== null)
    walls.push({ kind: closure.next.kind, leftMs: Math.max(closure.next.startMs - nowMs, lifts.hoursMs) });
  if (lifts.closedMs > 0 && isClosedInPlan(given)) walls.push({ kind: "grant", leftMs: lifts.closedMs });
  return walls.reduce<Wall | null>(
    (first, wall) => (first === null || wall.leftMs < first.leftMs ? wall : first),
    null,
  );
}
