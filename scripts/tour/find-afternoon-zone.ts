import { findZoneAtHour } from "./find-zone-at-hour.ts";

/** A zone in which it is between 15:00 and 16:00 now, so that a tour never walks into somebody's bedtime. */
export const findAfternoonZone = (nowMs: number): string => findZoneAtHour(nowMs, 15);
