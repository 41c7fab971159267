import type { DayTotals } from "./day-totals.ts";

/** A day without its quarters of `[from, to)`, 0 to 96; null when nothing is left of it. */
export function withoutQuarters({ utcDay, rows }: DayTotals, from: number, to: number): DayTotals | null {
  const left = Array.from(rows, ([name, row]): [string, Uint16Array] => [
    name,
    row.map((seconds, quarter) => (quarter >= from && quarter < to ? 0 : seconds)),
  ]).filter(([, row]) => row.some((seconds) => seconds > 0));
  return left.length === 0 ? null : { utcDay, rows: new Map(left) };
}
