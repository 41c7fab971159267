import type { Surface } from "../catalogue/surface.ts";
import type { SiteId } from "../ids.ts";
import { feedsBreaks } from "../plan/feeds-breaks.ts";
import type { Plan } from "../plan/plan.ts";
import type { Streak } from "./facts.ts";

/** Where a place stands against the plan's breaks: in one until an instant, or so many watched milliseconds before the next. */
export type BreakAnswer = { readonly untilMs: number } | { readonly leftMs: number };

const MINUTE_MS = 60_000;

/** Null where no break holds: the plan has none, or the place neither feeds nor takes them. */
export function breakAt(
  plan: Plan,
  streak: Streak | null,
  site: SiteId,
  surface: Surface,
  nowMs: number,
): BreakAnswer | null {
  if (plan.breaks === null || !feedsBreaks(plan)(site, surface)) return null;
  return breakNow(plan.breaks, streak, nowMs);
}

/** The same for the child's day as a whole, which is counted. */
export function breakNow(breaks: NonNullable<Plan["breaks"]>, streak: Streak | null, nowMs: number): BreakAnswer {
  const untilMs = streak === null ? 0 : streak.endMs + breaks.forMinutes * MINUTE_MS;
  const seconds = streak === null || untilMs <= nowMs ? 0 : streak.seconds;
  const leftMs = Math.round(breaks.afterMinutes * 60) * 1000 - seconds * 1000;
  return leftMs > 0 ? { leftMs } : { untilMs };
}
