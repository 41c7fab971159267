import type { StampMove } from "./advance-stamp.ts";
import { CLOCK_LIMITS } from "./clock-limits.ts";
import type { ClockEvent, ClockState } from "./clock-state.ts";

type Told = { readonly jump: ClockState["jump"]; readonly events: readonly ClockEvent[] };

/** Where the wall stood against the stamps: further behind or ahead than a jump is wide, or with them. */
export type WallStands = "behind" | "with" | "ahead";

/**
 * Decides what is said of a move of the wall. Back is said at once. Ahead is what a machine that slept looks like, so it
 * waits: a site that agrees with the wall drops it; a wall that goes back, or lived time that explains nothing, tells it.
 */
export function tellJump(before: ClockState, { jumpMs, livedMs }: StampMove, was: WallStands, is: WallStands): Told {
  const { jump } = before;
  if (jumpMs !== null && jumpMs < -CLOCK_LIMITS.jumpMs)
    return { jump: null, events: [...sayJump(jump), changed(jumpMs)] };
  if (jumpMs !== null && jumpMs > CLOCK_LIMITS.jumpMs) return tellForward(jump, jumpMs, was, is);
  if (jump === null || is !== "ahead") return { jump: null, events: [] };
  const waited = { ...jump, livedMs: jump.livedMs + livedMs };
  return waited.livedMs < CLOCK_LIMITS.tellsAfterMs
    ? { jump: waited, events: [] }
    : { jump: null, events: sayJump(jump) };
}

function tellForward(jump: ClockState["jump"], byMs: number, was: WallStands, is: WallStands): Told {
  if (is === "ahead") return { jump: { byMs: (jump?.byMs ?? 0) + byMs, livedMs: 0 }, events: [] };
  // A wall that was behind and is right again was set by someone.
  return { jump: null, events: was === "behind" ? [changed(byMs)] : [] };
}

/** The events of a forward jump that was no sleep. */
export const sayJump = (jump: ClockState["jump"]): readonly ClockEvent[] => (jump === null ? [] : [changed(jump.byMs)]);

const changed = (byMs: number): ClockEvent => ({ kind: "clock-changed", byMs });
