import { breakAt } from "./break-rule.ts";
import { budgetsLeft } from "./budget-rule.ts";
import { isClosedInPlan, isClosedOtherwise, type Case } from "./rules.ts";
import { keptForSchoolFrom, keptForSchoolUntil } from "./school-use.ts";
import type { Wall } from "./verdict.ts";

/**
 * The wall that comes first on an open place: a budget or a break, in watched time, or hours that close, by the clock. What
 * gives way to a grant stands at its end, or where it would have stood, if that is later; a budget is not drawn on meanwhile.
 */
export function firstWall(given: Case): Wall | null {
  const { facts, plan, nowMs, lifts, school } = given;
  const { site, place, reading, streak } = facts;
  const isCounted = reading !== "uncounted" && (school === null || school.isCounted);
  const budgets = isCounted ? budgetsLeft(plan, facts, site.id, place.surface) : [];
  const walls: Wall[] = budgets.map(({ kind, leftMs }) => ({
    kind,
    leftMs: lifts.budgetsMs > 0 ? Math.max(0, leftMs) + lifts.budgetsMs : leftMs,
  }));
  const rest = isCounted ? breakAt(plan, streak, site.id, place.surface, nowMs) : null;
  if (rest !== null)
    walls.push({ kind: "break", leftMs: Math.max("leftMs" in rest ? rest.leftMs : 0, lifts.budgetsMs) });
  walls.push(...wallsOfHours(given));
  if (lifts.closedMs > 0 && school === null && isClosedInPlan(given))
    walls.push({ kind: "grant", leftMs: lifts.closedMs });
  if (school !== null && school.leftMs < Infinity && isClosedOtherwise(given))
    walls.push({ kind: "school-use", leftMs: school.leftMs });
  return walls.reduce<Wall | null>(
    (first, wall) => (first === null || wall.leftMs < first.leftMs ? wall : first),
    null,
  );
}

/** Hours that close everything, and those that keep this site for school work. What gives way stands where that ends. */
function wallsOfHours(given: Case): readonly Wall[] {
  const { facts, nowMs, lifts } = given;
  const { closure } = facts;
  const walls: Wall[] = [...wallsBehindSchool(given)];
  if (closure.closed && given.school === null) walls.push({ kind: closure.window.kind, leftMs: lifts.hoursMs });
  else if (!closure.closed && closure.next !== null && given.school === null)
    walls.push({ kind: closure.next.kind, leftMs: Math.max(closure.next.startMs - nowMs, lifts.hoursMs) });
  const keptFromMs = keptForSchoolUntil(facts, nowMs) === null ? keptForSchoolFrom(facts, nowMs) : nowMs;
  if (keptFromMs !== null) walls.push({ kind: "school", leftMs: Math.max(keptFromMs - nowMs, lifts.hoursMs) });
  return walls;
}

/** School work looks past some hours, and not past others that lie behind them. */
function wallsBehindSchool({ facts: { windows }, nowMs, lifts, school }: Case): readonly Wall[] {
  if (school === null) return [];
  return windows.flatMap(({ kind, startMs, endMs }) => {
    const pastMs = kind === "bedtime" ? school.pastBedtimeMs : school.leftMs;
    const leftMs = Math.max(startMs - nowMs, lifts.hoursMs, pastMs);
    return nowMs + leftMs < endMs ? [{ kind, leftMs }] : [];
  });
}
