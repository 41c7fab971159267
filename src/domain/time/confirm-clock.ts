import type { ClockReading, ClockState } from "./clock-state.ts";
import { JUMP_MS } from "./read-clock.ts";

/** Two clocks agree when they are no further apart: a `Date` header has whole seconds, and an answer takes its time. */
const AGREES_MS = 120_000;

/**
 * A supervised site's own fresh answer said what time it is. The wall and one site are two witnesses: agreed, the clock is
 * true. Against the wall it takes two sites that agree with each other; then theirs is the true time.
 */
export function confirmClock(
  before: ClockState,
  reading: ClockReading,
  { site, serverMs }: { readonly site: string; readonly serverMs: number },
): ClockState {
  const offsetMs = serverMs - reading.wallMs;
  if (Math.abs(offsetMs) <= AGREES_MS) return trueAt(before, reading, 0);
  const { doubt } = before;
  const agrees = doubt !== null && doubt.site !== site && Math.abs(doubt.offsetMs - offsetMs) <= AGREES_MS;
  return agrees ? trueAt(before, reading, offsetMs) : { ...before, doubt: { site, offsetMs } };
}

/** A parent behind the PIN is a witness of the clock on the wall. */
export const trustWall = (before: ClockState, reading: ClockReading): ClockState => trueAt(before, reading, 0);

/** Only here may the mark go back. The stamps do not: seconds watched meanwhile are never set twice. */
function trueAt(before: ClockState, reading: ClockReading, offsetMs: number): ClockState {
  const trueMs = reading.wallMs + offsetMs;
  const isAhead = before.markMs - trueMs > JUMP_MS;
  return {
    ...before,
    markMs: isAhead ? trueMs : before.markMs,
    runId: reading.runId,
    monoMs: reading.monoMs,
    skewMs: 0,
    trusted: true,
    creptMs: 0,
    offsetMs,
    doubt: null,
  };
}
