import type { ClockLeap } from "./clock-state.ts";

/** Leaps kept for a clock that no site ever confirms: one for the wall at the beginning, then one a day at most. */
const MOST_LEAPS = 16;

/** The leaps with one more; the oldest is forgotten first. */
export const addLeap = (leaps: readonly ClockLeap[], fromMs: number, toMs: number): readonly ClockLeap[] =>
  [...leaps, { fromMs, toMs }].slice(-MOST_LEAPS);
