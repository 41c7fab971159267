import { CLOCK_LIMITS } from "./clock-limits.ts";
import type { ClockState } from "./clock-state.ts";
import { stepOverPaid } from "./step-over-paid.ts";

/** How many spans set before their time are remembered; a household needs one or none. */
const MOST_PAID = 16;

/**
 * The clock, told the true time by someone who knows. Forward it goes there. Back it goes only behind a leap that nobody had
 * confirmed: what was stamped since that leap is remembered as paid, so that its seconds are not set a second time.
 */
export function settleClock(state: ClockState, trueMs: number): ClockState {
  const { stampMs } = state;
  const leap = trueMs < stampMs - CLOCK_LIMITS.agreesMs ? state.leaps.find(({ toMs }) => toMs > trueMs) : undefined;
  if (leap === undefined) {
    const settledMs = trueMs > stampMs ? stepOverPaid(state.paid, trueMs) : stampMs;
    const slackMs = Math.min(CLOCK_LIMITS.slackMs, settledMs - trueMs);
    return { ...state, stampMs: settledMs, markMs: settledMs, slackMs, leaps: [], doubt: null };
  }
  const paid = [...state.paid, { fromMs: leap.toMs, untilMs: stampMs }]
    .toSorted((a, b) => a.fromMs - b.fromMs)
    .slice(0, MOST_PAID);
  const backMs = stepOverPaid(paid, Math.max(trueMs, leap.fromMs + CLOCK_LIMITS.roomMs));
  return { ...state, stampMs: backMs, markMs: backMs, slackMs: 0, leaps: [], doubt: null, paid };
}
