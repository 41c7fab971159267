/**
 * A zone in which it is this `hour` of the day now, 0 to 23. `Etc/GMT-3` is three hours ahead of UTC: the sign is POSIX's. The
 * zones reach from 12 hours behind to 14 ahead, so that there is one for every hour.
 */
export function findZoneAtHour(nowMs: number, hour: number): string {
  const utcHour = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO("UTC").hour;
  const difference = hour - utcHour;
  const aheadHours = difference > 14 ? difference - 24 : difference < -12 ? difference + 24 : difference;
  return aheadHours < 0 ? `Etc/GMT+${-aheadHours}` : `Etc/GMT-${aheadHours}`;
}
