import type { Plan } from "../plan/plan.ts";
import { breakNow } from "../verdict/break-rule.ts";
import type { DayFacts } from "../verdict/facts.ts";
import type { Wall } from "../verdict/verdict.ts";

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
  const granted = grants.filter(({ scope }) => scope.site === "all").reduce((sum, { minutes }) => sum + minutes, 0);
  const daily = plan.dailyMinutes[rows.day - 1] ?? null;
  const ofMinutes = daily === null ? null : daily + granted + facts.carriedSeconds / 60;
  const left = (minutes: number, usedSeconds: number): number =>
    Math.max(0, Math.round(minutes * 60) - usedSeconds) * 1000;

  const walls: Wall[] = [];
  if (plan.weeklyMinutes !== null)
    walls.push({ kind: "week", leftMs: left(plan.weeklyMinutes + granted, week.takenSeconds + usage.countedSeconds) });
  if (ofMinutes !== null) walls.push({ kind: "day", leftMs: left(ofMinutes, usage.countedSeconds) });
  const rest = plan.breaks === null ? null : breakNow(plan.breaks, streak, nowMs);
  if (rest !== null && "leftMs" in rest) walls.push({ kind: "break", leftMs: rest.leftMs });
  if (!closure.closed && closure.next !== null && closure.next.startMs < day.endMs)
    walls.push({ kind: closure.next.kind, leftMs: closure.next.startMs - nowMs });
  return { walls: walls.toSorted((a, b) => a.leftMs - b.leftMs), ofMinutes };
}
