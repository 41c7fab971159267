import type { SiteId } from "../ids.ts";

/** One household day of one child, as the record shows it. Seconds are unions, never sums; whole hours are the household's. */
export type DayFigures = {
  /** ISO date of the household day. */
  readonly date: string;
  /** Everything watched, also what the plan does not count. */
  readonly watchedSeconds: number;
  readonly countedSeconds: number;
  /** Watched for school work, whether or not the plan took it from the minutes; of it, what was for nothing. */
  readonly schoolSeconds: number;
  readonly apartSeconds: number;
  /** Watched seconds by site, and by `site/surface` and `all/surface`. */
  readonly bySite: ReadonlyMap<SiteId, number>;
  readonly bySurface: ReadonlyMap<string, number>;
  /** Watched seconds by quarter of an hour since the day began: 96 on most days, 92 or 100 when clocks change. */
  readonly byQuarter: readonly number[];
  /** Of each site likewise. */
  readonly bySiteQuarter: ReadonlyMap<SiteId, readonly number[]>;
  /** What the plan of that day allowed for everything together, before anything was given; null is no limit or not known. */
  readonly limitSeconds: number | null;
  /** Counted seconds beyond the limit that a grant covered. */
  readonly givenSeconds: number;
};
