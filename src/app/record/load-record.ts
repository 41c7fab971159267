import type { ChildId } from "../../domain/ids.ts";
import type { LedgerRecord } from "../../domain/ledger/usage.ts";
import type { Child, Household } from "../../domain/plan/household.ts";
import type { ClosedDay } from "../../domain/record/closed-day.ts";
import { compactDay } from "../../domain/record/compact-day.ts";
import { createRulesAt } from "../../domain/record/create-rules-at.ts";
import type { DayRules } from "../../domain/record/day-rules.ts";
import { dayRulesOn } from "../../domain/record/day-rules-on.ts";
import type { DayTotals } from "../../domain/record/day-totals.ts";
import { decodeForgettings, withoutForgotten, type Forgetting } from "../../domain/record/forgetting.ts";
import { mergeTotals } from "../../domain/record/merge-totals.ts";
import { addDays } from "../../domain/time/add-days.ts";
import { dayOfDate } from "../../domain/time/day-of-date.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";

const HOURS_OF_DAY = 24;
const DAY_MS = HOURS_OF_DAY * 3_600_000;

/** What the stores hold of a child between two dates. */
export type Loaded = {
  /** Hours of days that are not compacted yet, forgotten ones among them. */
  readonly records: readonly LedgerRecord[];
  /** By UTC day, without what was forgotten. */
  readonly totals: ReadonlyMap<number, DayTotals>;
  readonly closed: ReadonlyMap<string, ClosedDay>;
  /** What a parent forgot of this child, and a budget still counts. */
  readonly forgotten: readonly Forgetting[];
  readonly rulesAt: (instantMs: number) => DayRules;
};

/** `child` has its whole plan; both dates belong to what is asked. Throws where an hour or a day cannot be read. */
export type LoadRecord = (household: Household, child: Child, fromDate: string, toDate: string) => Promise<Loaded>;

export function createLoadRecord({
  ledger,
  record,
  documents,
}: Pick<Ports, "ledger" | "record" | "documents">): LoadRecord {
  return async function loadRecord(household, child, fromDate, toDate) {
    const { timeZone, dayStartsAtHour } = household;
    const fromDay = Math.floor(dayOfDate(fromDate, timeZone, dayStartsAtHour).startMs / DAY_MS);
    const toDay = Math.ceil(dayOfDate(toDate, timeZone, dayStartsAtHour).endMs / DAY_MS);
    const [records, days, closedDays, forgotten] = await Promise.all([
      ledger.read(child.id, fromDay * HOURS_OF_DAY, toDay * HOURS_OF_DAY),
      record.days(child.id, fromDay, toDay),
      // The hours of a UTC day may be those of the household day before or after.
      record.closedDays(child.id, addDays(fromDate, -1), addDays(toDate, 1)),
      readForgettings({ documents }, child.id),
    ]);
    const closed = new Map(closedDays.map((day) => [day.date, day]));
    const rulesAt = createRulesAt(household, (date) => dayRulesOn(child.plan, closed.get(date), date));
    const shown = forgotten.reduce(withoutForgotten, records);
    const totals = new Map(days.map((day) => [day.utcDay, day]));
    const byDay = Map.groupBy(shown, ({ utcHour }) => Math.floor(utcHour / HOURS_OF_DAY));
    for (const [utcDay, ofDay] of byDay)
      totals.set(utcDay, mergeTotals(compactDay(utcDay, ofDay, rulesAt), totals.get(utcDay) ?? null));
    return { records, totals, closed, forgotten, rulesAt };
  };
}

/** Of one child; of every child where none is named. */
export async function readForgettings(
  { documents }: Pick<Ports, "documents">,
  child: ChildId | null,
): Promise<readonly Forgetting[]> {
  const stored = await documents.get("meta", META.forgettings);
  const all = stored === undefined ? [] : decodeForgettings(stored, META.forgettings);
  return child === null ? all : all.filter((one) => one.child === null || one.child === child);
}
