import type { DayTotals } from "../record/day-totals.ts";

/**
 * Two compacted forms of the same day as one: of each quarter the larger. Which seconds they were nobody knows any more, and
 * both were once read from the same day, so their sum would count what was watched twice.
 */
export function uniteDays({ utcDay, rows }: DayTotals, other: DayTotals): DayTotals {
  const names = new Set([...rows.keys(), ...other.rows.keys()]);
  const united = [...names].toSorted().map((name): [string, Uint16Array] => {
    const [one, two] = [rows.get(name), other.rows.get(name)];
    if (one === undefined || two === undefined) return [name, one ?? two ?? new Uint16Array()];
    return [name, one.map((seconds, quarter) => Math.max(seconds, two[quarter] ?? 0))];
  });
  return { utcDay, rows: new Map(united) };
}
