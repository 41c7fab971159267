const QUARTER_MS = 900_000;
const HOURS = 24;

/**
 * The seconds of a day's quarters, gathered by the hour that stood on the wall: where clocks go back an hour holds both of its
 * rounds, where they go forward the hour that was skipped holds nothing. `startMs` is the instant at which the day began.
 */
export function hoursOfDay(byQuarter: readonly number[], startMs: number, timeZone: string): readonly number[] {
  const hours = Array.from({ length: HOURS }, () => 0);
  byQuarter.forEach((seconds, index) => {
    if (seconds === 0) return;
    const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(startMs) + index * QUARTER_MS);
    const { hour } = instant.toZonedDateTimeISO(timeZone);
    hours[hour] = (hours[hour] ?? 0) + seconds;
  });
  return hours;
}
