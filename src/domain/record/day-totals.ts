/** Quarters of an hour in a UTC day; 900 seconds each. */
export const QUARTERS_OF_DAY = 96;
export const QUARTER_SECONDS = 900;

/**
 * One UTC day of one child in seconds per quarter of an hour, 96 in each row, unions within the quarter. Rows of nothing are
 * left out. Their names: `watched` is everything, `counted` what the plan of that day counts, `site/all`, `site/surface` and
 * `all/surface` are watched, `apart` is school work that was for nothing, `=` with a `groupKey` is what was counted in that group of the plan.
 */
export type DayTotals = {
  /** Days since the epoch. */
  readonly utcDay: number;
  readonly rows: ReadonlyMap<string, Uint16Array>;
};
