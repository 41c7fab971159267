import { comparePlans } from "../compare/compare-plans.ts";
import type { Plan } from "../plan/plan.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import { rowsOf } from "../time/rows-of.ts";
import type { LessAsked, LessToday } from "./less-today.ts";
import { withLessToday } from "./with-less-today.ts";

type Given = {
  /** What was decided, without what the child asks of itself. */
  readonly plan: Plan;
  readonly calendar: FamilyCalendar;
  /** What the child keeps itself to already. */
  readonly before: LessToday | null;
  readonly asked: LessAsked;
  /** The household date, `YYYY-MM-DD`. */
  readonly today: string;
};

/**
 * What a day becomes that its child makes stricter, or null where any part of it would be looser than it is now: then a
 * parent is asked (ADR 0003). What stood before goes on standing, whatever the message leaves out.
 */
export function tighten({ plan, calendar, before, asked, today }: Given): LessToday | null {
  const stands: LessToday = before?.date === today ? before : { date: today, minutes: null, closed: [] };
  const row = rowsOf(calendar, today).day;
  const lived = (less: LessToday) => ({ plan: withLessToday(plan, less, row), calendar });
  const changes = comparePlans(lived(stands), lived({ date: today, ...asked }), today);
  if (changes.some(({ direction }) => direction !== "stricter")) return null;
  const figures = [stands.minutes, asked.minutes].filter((minutes) => minutes !== null);
  return {
    date: today,
    minutes: figures.length === 0 ? null : Math.min(...figures),
    closed: [...new Set([...stands.closed, ...asked.closed])],
  };
}
