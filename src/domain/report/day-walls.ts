import type { Plan } from "../plan/plan.ts";
import type { Grant } from "../plan/grant.ts";
import { breakNow } from "../verdict/break-rule.ts";
import type { DayFacts } from "../verdict/facts.ts";
import { grantedSeconds } from "../verdict/granted-seconds.ts";
import { liftsOfDay } from "../verdict/lifts.ts";
import type { Wall } from "../verdict/verdict.ts";

const isEverywhere = ({ scope }: Grant): boolean => scope.site === "all" && scope.surface === "all";

type DayWalls = {
  /** The one that comes first stands first; of two that are spent, the one that lasts longer. */
  readonly walls: readonly Wall[];
  /** The day's own limit with all that comes on top; null is none. */
  readonly ofMinutes: number | null;
};

/** The walls of the day as a whole, whatever the site: its minutes, the week's, the next break, today's next closed hours. */
export function dayWalls(facts: DayFacts, plan: Plan | null, nowMs: number): DayWalls {
  if (plan === null) return { walls: [], ofMinutes: null };
  const { usage, grants, rows, closure, day, week, streak } = facts;
  const lifts = liftsOfDay(facts, nowMs);
  const granted = grantedSeconds(grants.filter(isEverywhere), facts.grantsUsed) / 60;
  const daily = plan.dailyMinutes[rows.day - 1] ?? null;
  const ofMinutes = daily === null ? null : daily + granted + facts.carriedSeconds / 60;
  const left = (minutes: number, usedSeconds: number): number =>
    Math.max(0, Math.round(minutes * 60) - usedSeconds) * 1000 + lifts.budgetsMs;

  const walls: Wall[] = [];
  if (plan.weeklyMinutes !== null)
    walls.push({ kind: "week", leftMs: left(plan.weeklyMinutes + granted, week.takenSeconds + usage.countedSeconds) });
  if (ofMinutes !== null) walls.push({ kind: "day", leftMs: left(ofMinutes, usage.countedSeconds) });
  const rest = plan.breaks === null ? null : breakNow(plan.breaks, streak, nowMs);
  if (rest !== null && ("leftMs" in rest || lifts.budgetsMs > 0))
    walls.push({ kind: "break", leftMs: Math.max("leftMs" in rest ? rest.leftMs : 0, lifts.budgetsMs) });
  if (closure.closed && lifts.hoursMs > 0) walls.push({ kind: "grant", leftMs: lifts.hoursMs });
  if (!closure.closed && closure.next !== null && closure.next.startMs < day.endMs)
    walls.push({ kind: closure.next.kind, leftMs: Math.max(closure.next.startMs - nowMs, lifts.hoursMs) });
  return { walls: walls.toSorted((a, b) => a.leftMs - b.leftMs), ofMinutes };
}
