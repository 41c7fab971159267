import { pinProblem } from "../../domain/door/pin-problem.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { GrownUpId } from "../../domain/ids.ts";
import type { UnlockReply } from "../../domain/report/parent-views.ts";
import type { ClockKeeper } from "../time/clock-keeper.ts";
import type { Door } from "./door.ts";
import type { HouseholdKeeper } from "../plan/household-keeper.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Lock } from "./lock.ts";
import type { LostHousehold } from "../setup/lost-household.ts";
import { META } from "../names.ts";
import type { ParentSession } from "./parent-session.ts";
import type { Ports } from "../ports.ts";
import { sayFull } from "./say-full.ts";
import type { Sealer } from "../seal/sealer.ts";
import type { InTurn } from "../serial-queue.ts";

type Parts = {
  ports: Ports;
  door: Door;
  lock: Lock;
  lost: LostHousehold;
  parentSession: ParentSession;
  clock: ClockKeeper;
  keeper: HouseholdKeeper;
  sealer: Sealer;
  inStep: KeepInStep;
  inTurn: InTurn;
};
type Recovered = UnlockReply | { kind: "recovered"; token: string; recoveryCode: string };

/** The door as its pages see it. Only what follows a try is in turn with the verdicts: a PIN takes a quarter of a second. */
export function createDoorHandlers(parts: Parts) {
  const { ports, door, lock, lost, parentSession, clock, keeper, sealer, inStep, inTurn } = parts;

  async function settle(reply: Recovered): Promise<void> {
    // The lamp carries a key while the door stands open.
    if (reply.kind !== "wrong") return inStep.lightly();
    const inForce = await keeper.inForce();
    const { nowMs } = await clock.read(inForce.kind === "in-force" ? inForce.household : null);
    await ports.journal.append({ kind: "wrong-pin", atMs: nowMs, tries: reply.tries });
    // A wait may be due now: the alarm that pays it is set.
    await inStep.lightly();
  }

  /** Beside everything else and in no turn: it takes a second or two for ten years, in slices. */
  async function checkRecord(token: string): Promise<void> {
    const session = await parentSession.check(token);
    if (session === null) return;
    const inForce = await keeper.inForce();
    const { nowMs } = await inTurn(() => clock.read(inForce.kind === "in-force" ? inForce.household : null));
    await sealer.check(session.householdKey, nowMs);
    await inTurn(() => inStep.lightly());
  }

  /** A new code was just written down: nobody needs to be asked for it. */
  async function stampCode(): Promise<void> {
    const inForce = await keeper.inForce();
    const { nowMs } = await clock.read(inForce.kind === "in-force" ? inForce.household : null);
    await ports.documents.put("meta", META.codeAsked, nowMs);
  }

  return {
    async "door/unlock"({ pin }: { pin: string }): Promise<UnlockReply | Refusal> {
      const reply = await door.unlock(pin).catch(sayFull);
      if ("failure" in reply) return reply;
      await inTurn(() => settle(reply));
      // Where it fails nothing is said of the record, and it is looked at again at the next unlock.
      if (reply.kind === "open") void checkRecord(reply.token).catch(() => undefined);
      return reply;
    },
    async "door/recover"({
      code,
      newPin,
      grownUp,
    }: {
      code: string;
      newPin: string;
      grownUp: GrownUpId | null;
    }): Promise<Recovered | Refusal> {
      if (pinProblem(newPin) !== null) return refusal("bad-request", "pin-too-weak");
      const reply = await door.recover(code, newPin, grownUp);
      if (reply.kind === "recovered") await stampCode();
      await inTurn(() => settle(reply));
      if (reply.kind === "recovered") void checkRecord(reply.token).catch(() => undefined);
      return reply;
    },
    /** By name, to whoever stands before the door with a code: it must know whose PIN it sets. */
    async "door/grown-ups"(): Promise<{ grownUps: { id: GrownUpId; name: string }[] }> {
      const [ids, inForce] = await Promise.all([lock.grownUps(), keeper.inForce()]);
      const known = inForce.kind === "in-force" ? inForce.household.grownUps : [];
      return { grownUps: ids.map((id) => ({ id, name: known.find((one) => one.id === id)?.name ?? "" })) };
    },
    "door/resume": async (): Promise<{ token: string; leftMs: number } | Refusal> =>
      (await parentSession.resume()) ?? refusal("session-over"),
    async "door/wait"(): Promise<{ waitMs: number; isLost?: true }> {
      const waitMs = await door.wait();
      return (await lost.isLost()) ? { waitMs, isLost: true } : { waitMs };
    },
    async "door/lock"(): Promise<Record<never, never>> {
      await parentSession.close();
      await inTurn(() => inStep.lightly());
      return {};
    },
    async "door/touch"({ leaving }: { leaving: boolean }): Promise<{ leftMs: number }> {
      const leftMs = await parentSession.touch(leaving);
      if (leaving) await inTurn(() => inStep.lightly());
      return { leftMs };
    },
  };
}
