import type { GrownUpId } from "../domain/ids.ts";
import { SESSION } from "./names.ts";
import type { ClockKeeper } from "./clock-keeper.ts";
import type { HouseholdKeeper } from "./household-keeper.ts";
import type { Ports } from "./ports.ts";

/** A grown-up uses the browser themselves: a fact of its own, in memory, with a visible end. Null minutes: until the browser closes. */
export function createStartTurn({ session, journal }: Ports, clock: ClockKeeper, keeper: HouseholdKeeper) {
  return async function startTurn(minutes: number | null, by: GrownUpId): Promise<void> {
    const inForce = await keeper.inForce();
    const { nowMs } = await clock.read(inForce.kind === "in-force" ? inForce.household : null);
    await session.put(SESSION.turn, { fromMs: nowMs, untilMs: minutes === null ? null : nowMs + minutes * 60_000, by });
    await journal.append({ kind: "turn-started", atMs: nowMs, by, minutes });
  };
}

export type StartTurn = ReturnType<typeof createStartTurn>;
