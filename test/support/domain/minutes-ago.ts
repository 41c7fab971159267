import { recordsOf } from "./records-of.ts";

const MINUTE_MS = 60_000;

/** Somebody's records around an instant: a place that was watched for so many minutes, until so many ago. */
export const minutesAgo =
  (nowMs: number) =>
  (place: Parameters<typeof recordsOf>[0], minutes: number, untilAgo = 0): ReturnType<typeof recordsOf> =>
    recordsOf(place, nowMs - (untilAgo + minutes) * MINUTE_MS, nowMs - untilAgo * MINUTE_MS);
