import { CLOCK_LIMITS } from "./clock-limits.ts";
import type { ClockReading, ClockState } from "./clock-state.ts";
import { stepOverPaid } from "./step-over-paid.ts";

export type StampMove = {
  readonly stampMs: number;
  /** Monotonic time that has certainly passed since the last reading. */
  readonly livedMs: number;
  /** Followed without that evidence. */
  readonly forwardMs: number;
  /** How the wall moved against it; null where a new run cannot tell. */
  readonly jumpMs: number | null;
};

/**
 * Moves the stamps to a reading: always on by what was lived, further only as far as the slack allows. So a watched second
 * never falls on one that was set, and no wall carries the stamps into a day that has not come.
 */
export function advanceStamp(before: ClockState, reading: ClockReading): StampMove {
  const sameRun = before.runId === reading.runId;
  const livedMs = Math.max(0, sameRun ? reading.monoMs - before.monoMs : reading.monoMs);
  const expectedMs = before.stampMs + livedMs;
  const movedMs = reading.wallMs - before.wallMs;
  const leftMs = Math.max(0, CLOCK_LIMITS.slackMs - before.slackMs);
  const aheadMs = reading.wallMs + before.offsetMs - expectedMs;
  const followMs = aheadMs <= leftMs ? Math.max(0, aheadMs) : 0;
  const forwardMs = Math.min(leftMs, Math.max(followMs, sameRun ? 0 : roomFor(movedMs - livedMs)));
  const jumpMs = sameRun ? movedMs - livedMs : movedMs < 0 ? movedMs : null;
  return { stampMs: stepOverPaid(before.paid, expectedMs + forwardMs), livedMs, forwardMs, jumpMs };
}

/** Between two runs nobody kept the clock: a guard may have seconds from there. A wall that went back hides how many. */
function roomFor(gapMs: number): number {
  if (gapMs < -CLOCK_LIMITS.jumpMs) return CLOCK_LIMITS.roomMs;
  return Math.min(Math.max(0, gapMs), CLOCK_LIMITS.roomMs);
}
