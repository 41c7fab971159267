import type { LedgerRecord } from "../ledger/usage.ts";
import { compactDay } from "../record/compact-day.ts";
import type { DayTotals } from "../record/day-totals.ts";
import { packDay, type PackedDay } from "../record/pack-day.ts";

/** What of a day the seal covers hangs on no plan: one that is changed later must not look like a change of the day. */
const NO_RULES = { uncounted: [], groups: [] };

/** What was watched of a day, in quarters of an hour; null where nothing was. */
export type DayContent = PackedDay | null;

/** Of a day in hours. */
export const contentOfHours = (utcDay: number, records: readonly LedgerRecord[]): DayContent =>
  contentOfTotals(compactDay(utcDay, records, () => NO_RULES));

/** Of a day that was compacted: the same, whatever its plan counted. */
export function contentOfTotals({ utcDay, rows }: DayTotals): DayContent {
  const watched = [...rows].filter(([name]) => name !== "counted" && !name.startsWith("="));
  return watched.length === 0 ? null : packDay({ utcDay, rows: new Map(watched) });
}
