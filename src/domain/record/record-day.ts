import type { Surface } from "../catalogue/surface.ts";
import type { SiteId } from "../ids.ts";

/** Where and when a day was watched. Every list has the most first; seconds are watched ones, each list's own unions. */
export type DayDetail = {
  readonly sites: readonly (readonly [SiteId, number])[];
  readonly surfaces: readonly (readonly [Surface, number])[];
  /** By the hour on the household's wall, 0 to 23. */
  readonly hours: readonly number[];
  /** Of each site by quarter of an hour since the day began. */
  readonly quarters: readonly (readonly [SiteId, readonly number[]])[];
};

/** One household day as a message carries it: no maps, since Chromium sends messages as JSON. Seconds are unions. */
export type RecordDay = {
  /** ISO date of the household day. */
  readonly date: string;
  readonly watchedSeconds: number;
  /** What the plan counts; the popup's figures are of these. */
  readonly countedSeconds: number;
  /** For school work; `apartSeconds` of it took nothing from the minutes. */
  readonly schoolSeconds: number;
  readonly apartSeconds: number;
  /** Before anything was given; null is no limit or not known. */
  readonly limitSeconds: number | null;
  /** Counted seconds beyond the limit that a grant covered. */
  readonly givenSeconds: number;
  /** Only where it was asked for. */
  readonly detail: DayDetail | null;
};
