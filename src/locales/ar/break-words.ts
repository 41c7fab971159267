import { minutes, minutesAfter, wholeMinutes } from "./format.ts";

const MINUTE_MS = 60_000;

/** How long a break still is, after a preposition: `6 دقائق`, begun ones too. */
export function breakLeft(untilMs: number, nowMs: number): string {
  return minutesAfter(Math.max(1, Math.ceil((untilMs - nowMs) / MINUTE_MS)));
}

/** When the break ends, and what waits behind it. */
export function breakLine(untilMs: number | null, nowMs: number, waitingMs: number | null): string {
  if (untilMs === null) return "العودة بعد قليل.";
  const waiting = waitingMs === null ? 0 : wholeMinutes(waitingMs);
  const back = `العودة بعد ${breakLeft(untilMs, nowMs)}`;
  return waiting === 0 ? `${back}.` : `${back}؛ وفي انتظارك ${minutes(waiting)}.`;
}
