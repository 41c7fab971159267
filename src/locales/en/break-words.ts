import { minutes, wholeMinutes } from "./format.ts";

const MINUTE_MS = 60_000;

/** How long a break still is: `6 minutes`, begun ones too. */
export function breakLeft(untilMs: number, nowMs: number): string {
  return minutes(Math.max(1, Math.ceil((untilMs - nowMs) / MINUTE_MS)));
}

/** `Back in 6 minutes; your 24 minutes wait.` */
export function breakLine(untilMs: number | null, nowMs: number, waitingMs: number | null): string {
  if (untilMs === null) return "Back in a while.";
  const waiting = waitingMs === null ? 0 : wholeMinutes(waitingMs);
  const back = `Back in ${breakLeft(untilMs, nowMs)}`;
  return waiting === 0 ? `${back}.` : `${back}; your ${minutes(waiting)} wait${waiting === 1 ? "s" : ""}.`;
}
