import { CLOCK_LIMITS } from "./clock-limits.ts";
import type { PaidSpan } from "./clock-state.ts";

/** Where a stamp that would come to `toMs` stands when seconds already set are stepped over, with room for a claim. */
export function stepOverPaid(paid: readonly PaidSpan[], toMs: number): number {
  const over = ({ fromMs, untilMs }: PaidSpan): boolean => toMs >= fromMs && toMs < untilMs + CLOCK_LIMITS.roomMs;
  const hit = paid.find(over);
  // Another span may begin where this one ends.
  return hit === undefined ? toMs : stepOverPaid(paid, hit.untilMs + CLOCK_LIMITS.roomMs);
}
