import type { DayTotals } from "./day-totals.ts";

/**
 * The totals of a day as they are stored: most quarters are empty, so of each row only those that are not. `lengths` says how
 * many each row has, in the order of `names`; `quarters` and `seconds` are those of all rows, one after another.
 */
export type PackedDay = {
  readonly utcDay: number;
  readonly names: readonly string[];
  readonly lengths: Uint8Array;
  readonly quarters: Uint8Array;
  readonly seconds: Uint16Array;
};

/** The same totals give the same bytes. */
export function packDay({ utcDay, rows }: DayTotals): PackedDay {
  const filled = [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => ({ name, entries: [...row.entries()].filter(([, seconds]) => seconds > 0) }));
  const entries = filled.flatMap((row) => row.entries);
  return {
    utcDay,
    names: filled.map(({ name }) => name),
    lengths: Uint8Array.from(filled, (row) => row.entries.length),
    quarters: Uint8Array.from(entries, ([quarter]) => quarter),
    seconds: Uint16Array.from(entries, ([, seconds]) => seconds),
  };
}
