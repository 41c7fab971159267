/** An instant (epoch milliseconds) as a clock in that zone shows it, with its offset: `2026-11-23T16:05:00+01:00`. */
export const sayInstant = (ms: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(ms))
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: "never" });
