import { addLeap } from "./add-leap.ts";
import { CLOCK_LIMITS } from "./clock-limits.ts";
import type { ClockDoubt, ClockReading, ClockState } from "./clock-state.ts";
import { readClock } from "./read-clock.ts";
import { settleClock } from "./settle-clock.ts";
import { sayJump } from "./tell-jump.ts";

const agree = (oneMs: number, otherMs: number): boolean => Math.abs(oneMs - otherMs) <= CLOCK_LIMITS.agreesMs;

/**
 * A supervised site's own fresh answer said what time it is (its `Date` header, epoch milliseconds). One of our clocks and
 * one site are two witnesses: the wall, or the stamps. Against both it takes two sites that agree with each other; only
 * they may put the clock back.
 */
export function confirmClock(
  before: ClockState,
  reading: ClockReading,
  { site, serverMs }: { readonly site: string; readonly serverMs: number },
): ClockState {
  const { state, stampMs, events } = readClock(before, reading);
  const { wallMs } = reading;
  const told = { ...state, untold: events };
  if (agree(serverMs, wallMs) && wallMs >= stampMs - CLOCK_LIMITS.agreesMs) {
    return { ...settleClock(told, wallMs), offsetMs: 0, jump: null };
  }
  const denied = agree(serverMs, wallMs) ? told : { ...told, jump: null, untold: [...events, ...sayJump(state.jump)] };
  if (agree(serverMs, stampMs)) return settleAgainstWall(denied, wallMs, stampMs);
  const word: ClockDoubt = { site, serverMs, wallMs, monoMs: reading.monoMs, runId: reading.runId };
  if (state.doubt === null || !isSecondWord(state.doubt, word)) return { ...denied, doubt: word };
  return settleAgainstWall(denied, wallMs, serverMs);
}

/**
 * A parent behind the PIN sees the time: a witness of the wall. Not against two sites that said the wall is wrong, and a
 * site may still know better afterwards.
 */
export function trustWall(before: ClockState, reading: ClockReading): ClockState {
  const { state, stampMs, events } = readClock(before, reading);
  const { wallMs } = reading;
  const told = { ...state, untold: events };
  if (state.offsetMs !== 0) return told;
  const settled = { ...settleClock(told, wallMs), jump: null };
  if (settled.stampMs < stampMs) return settled;
  const leapt = settled.stampMs > stampMs + CLOCK_LIMITS.agreesMs;
  return { ...settled, leaps: leapt ? addLeap(state.leaps, stampMs, settled.stampMs) : state.leaps };
}

function settleAgainstWall(state: ClockState, wallMs: number, trueMs: number): ClockState {
  const offsetMs = agree(trueMs, wallMs) ? 0 : trueMs - wallMs;
  return { ...settleClock(state, trueMs), offsetMs };
}

/** Two sites, and as much time between their words as our clock says passed: in one run the monotonic, else the wall. */
function isSecondWord(first: ClockDoubt, second: ClockDoubt): boolean {
  const passedMs = first.runId === second.runId ? second.monoMs - first.monoMs : second.wallMs - first.wallMs;
  return first.site !== second.site && agree(second.serverMs - first.serverMs, passedMs);
}
