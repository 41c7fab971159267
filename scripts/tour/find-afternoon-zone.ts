/**
 * A zone in which it is between 15:00 and 16:00 now, so that a tour never walks into somebody's bedtime.
 * `Etc/GMT-3` is three hours ahead of UTC: the sign is POSIX's. The zones reach from 12 hours behind to 14 ahead.
 */
export function findAfternoonZone(nowMs: number): string {
  const utcHour = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO("UTC").hour;
  const aheadHours = utcHour === 0 ? -9 : 15 - utcHour;
  return aheadHours < 0 ? `Etc/GMT+${-aheadHours}` : `Etc/GMT-${aheadHours}`;
}
