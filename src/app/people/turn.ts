import type { GrownUpId } from "../../domain/ids.ts";
import type { ClockKeeper } from "../time/clock-keeper.ts";
import type { HouseholdKeeper } from "../plan/household-keeper.ts";
import type { Ports } from "../ports.ts";
import type { WhoIsHere } from "./who-is-here.ts";

/** A grown-up uses the browser themselves: a fact of its own, in memory, with a visible end. Null minutes: until the browser closes. */
export function createStartTurn({ journal }: Ports, clock: ClockKeeper, keeper: HouseholdKeeper, whoIsHere: WhoIsHere) {
  return async function startTurn(minutes: number | null, by: GrownUpId): Promise<void> {
    const inForce = await keeper.inForce();
    const household = inForce.kind === "in-force" ? inForce.household : null;
    const { nowMs } = await clock.read(household);
    await whoIsHere.beginTurn(household, by, nowMs, minutes);
    await journal.append({ kind: "turn-started", atMs: nowMs, by, minutes });
  };
}

export type StartTurn = ReturnType<typeof createStartTurn>;
