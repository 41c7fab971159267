import { addDays } from "../time/add-days.ts";
import type { FamilyCalendar } from "../time/family-calendar.ts";
import { instantAt } from "../time/instant-at.ts";
import { rowsOf } from "../time/rows-of.ts";
import { effectivePlan } from "./effective-plan.ts";
import type { Plan, SchoolUse } from "./plan.ts";

/** A stretch of instants (epoch milliseconds, the end exclusive) for school work, as the plan of the day has it on which it begins. */
export type SchoolWindow = { readonly startMs: number; readonly endMs: number; readonly use: SchoolUse };

/** Last night's may still hold, and a day is looked ahead: what lies further off is asked again by then. */
const DAYS_BEFORE = 2;
const DAYS_AFTER = 2;

/** A plan's hours for school work around an instant (epoch milliseconds), in the order in which they begin. */
export function schoolWindows(plan: Plan, calendar: FamilyCalendar, aroundMs: number): readonly SchoolWindow[] {
  if (plan.schoolUse === null && plan.overrides.length === 0) return [];
  const { timeZone } = calendar;
  const today = Temporal.Instant.fromEpochMilliseconds(Math.floor(aroundMs)).toZonedDateTimeISO(timeZone).toPlainDate();
  const windows: SchoolWindow[] = [];
  for (let days = -DAYS_BEFORE; days <= DAYS_AFTER; days += 1) {
    const date = today.add({ days }).toString();
    const use = effectivePlan(plan, date).schoolUse;
    const { day } = rowsOf(calendar, date);
    for (const { days: on, from, to } of use?.hours ?? []) {
      if (use === null || on[day - 1] !== true) continue;
      const endDate = to > from ? date : addDays(date, 1);
      windows.push({ startMs: instantAt(date, from, timeZone), endMs: instantAt(endDate, to, timeZone), use });
    }
  }
  return windows.toSorted((a, b) => a.startMs - b.startMs);
}
