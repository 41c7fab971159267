import type { ClockState } from "./clock-state.ts";
import { stepOverPaid } from "./step-over-paid.ts";

/**
 * The clock, `byMs` milliseconds further: a page's own clock went on while nobody kept ours. Whoever calls it sets as many
 * seconds in the ledger, so that a page that lies pays for every second by which it moves the stamps. No evidence for a new
 * day, and nothing out of the slack.
 */
export function vouchForClock(state: ClockState, byMs: number): ClockState {
  const stampMs = stepOverPaid(state.paid, state.stampMs + byMs);
  return { ...state, stampMs, markMs: Math.max(state.markMs, stampMs) };
}
