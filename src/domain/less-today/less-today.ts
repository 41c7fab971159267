import type { SiteId } from "../ids.ts";

/** What a child keeps itself to for one household day, without a PIN. Its store can only make a verdict stricter. */
export type LessToday = {
  /** The household date it is good for, `YYYY-MM-DD`; gone with that day. */
  readonly date: string;
  /** At most so many minutes for all sites together, and nothing carried over on top; null leaves the limit as it is. */
  readonly minutes: number | null;
  /** Sites that stay closed as a whole. */
  readonly closed: readonly SiteId[];
};

/** What a child asks of it in one message. */
export type LessAsked = Omit<LessToday, "date">;
