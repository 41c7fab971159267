const MINUTE_MS = 60_000;

/** The figures of the household clock, in milliseconds. Their argument is docs/adr/0002-household-clock.md. */
export const CLOCK_LIMITS = {
  /** More than this between wall and monotonic clock is a jump (field research on security, section B9: 90 s). */
  jumpMs: 90_000,
  /** Two witnesses agree when no further apart: a `Date` header has whole seconds, and an answer takes its time. */
  agreesMs: 2 * MINUTE_MS,
  /** So much may the wall lead without evidence between two confirmations: restarts of the background, drift. */
  slackMs: 5 * MINUTE_MS,
  /** Room before the stamp for what a guard watched while nobody kept the clock: its longest claim. */
  roomMs: 40_000,
  /** Lived time after which the wall may open one next day unconfirmed (design, "Household clock": 20 h). */
  evidenceMs: 20 * 60 * MINUTE_MS,
  /** A forward jump that nothing explained in so much lived time is told: it was hardly sleep. */
  tellsAfterMs: 10 * MINUTE_MS,
} as const;
