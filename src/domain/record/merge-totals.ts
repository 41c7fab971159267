import { QUARTER_SECONDS, QUARTERS_OF_DAY, type DayTotals } from "./day-totals.ts";

/**
 * Two totals of one day together: seconds that came after the day was compacted (a clock was put back by weeks) on top of
 * it. Which seconds they were nobody knows any more, so they count as others; no quarter has more than it can hold.
 */
export function mergeTotals(some: DayTotals, others: DayTotals | null): DayTotals {
  if (others === null) return some;
  const names = new Set([...some.rows.keys(), ...others.rows.keys()]);
  const rows = [...names].toSorted().map((name): [string, Uint16Array] => {
    const [one, other] = [some.rows.get(name), others.rows.get(name)];
    const sum = (quarter: number): number => Math.min(QUARTER_SECONDS, (one?.[quarter] ?? 0) + (other?.[quarter] ?? 0));
    return [name, Uint16Array.from({ length: QUARTERS_OF_DAY }, (_, quarter) => sum(quarter))];
  });
  return { utcDay: some.utcDay, rows: new Map(rows) };
}
