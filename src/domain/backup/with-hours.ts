import type { LedgerRecord } from "../ledger/usage.ts";
import { compactDay } from "../record/compact-day.ts";
import type { DayTotals } from "../record/day-totals.ts";
import { uniteDays } from "./unite-days.ts";

/** What the plan counted, and what of school work it did not, is known to the compacted day alone. */
const EVERYTHING = { uncounted: [], groups: [] };
const BY_THE_PLAN = ["counted", "apart"];

/** A compacted day with hours of the same day laid over it, in whatever pieces: what was watched in either. */
export function withHours(day: DayTotals, records: readonly LedgerRecord[]): DayTotals {
  const { utcDay, rows } = compactDay(day.utcDay, records, () => EVERYTHING);
  const watched = new Map([...rows].filter(([name]) => !BY_THE_PLAN.includes(name)));
  return uniteDays(day, { utcDay, rows: watched });
}
