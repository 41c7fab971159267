import type { Household } from "../../domain/plan/household.ts";
import { compactDay } from "../../domain/record/compact-day.ts";
import { createRulesAt } from "../../domain/record/create-rules-at.ts";
import type { DayRules } from "../../domain/record/day-rules.ts";
import { dayRulesOn } from "../../domain/record/day-rules-on.ts";
import { mergeTotals } from "../../domain/record/merge-totals.ts";
import { addDays } from "../../domain/time/add-days.ts";
import { dayOf } from "../../domain/time/day-of.ts";
import { dayOfDate } from "../../domain/time/day-of-date.ts";
import type { Ports } from "../ports.ts";
import type { ChildDay } from "./record-ports.ts";

const DAY_MS = 86_400_000;
/** No budget and no break looks further back than a week (`past-dates.ts`); twice that leaves room for a clock that is put right. */
const HOURS_KEPT_DAYS = 14;
/** Of a child who is gone nobody knows the plan. */
const EVERYTHING: DayRules = { uncounted: [], groups: [] };

/** Hours of days long over become totals per quarter of an hour, a day in one transaction. No figure of any view changes. */
export function createCompactDays({ record }: Pick<Ports, "record">) {
  return {
    /** The days that can be compacted on that household date (`YYYY-MM-DD`). */
    due({ timeZone, dayStartsAtHour }: Household, today: string): Promise<readonly ChildDay[]> {
      const { startMs } = dayOfDate(addDays(today, -HOURS_KEPT_DAYS), timeZone, dayStartsAtHour);
      return record.inHours(Math.floor(startMs / DAY_MS));
    },

    /** Throws where an hour of the day cannot be read; then all of them stay. */
    async compact(household: Household, day: ChildDay): Promise<void> {
      const { timeZone, dayStartsAtHour } = household;
      const child = household.children.find(({ id }) => id === day.child);
      const { date } = dayOf(day.utcDay * DAY_MS, timeZone, dayStartsAtHour);
      const closedDays = await record.closedDays(day.child, addDays(date, -1), addDays(date, 2));
      const closed = new Map(closedDays.map((one) => [one.date, one]));
      const rulesAt = createRulesAt(household, (on) =>
        child === undefined ? EVERYTHING : dayRulesOn(child.plan, closed.get(on), on),
      );
      await record.compact(day, (records, before) => mergeTotals(compactDay(day.utcDay, records, rulesAt), before));
    },
  };
}

export type CompactDays = ReturnType<typeof createCompactDays>;
