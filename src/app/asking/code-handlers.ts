import { CODE_MINUTES, CODES_A_DAY } from "../../domain/door/phone-codes.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { ByCodeReply } from "../../domain/report/by-code-reply.ts";
import type { Counters } from "../door/counters.ts";
import type { Door } from "../door/door.ts";
import type { GatherFacts } from "../gather-facts.ts";
import { isChildHere, type KeepMinutes } from "./keep-minutes.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { PhoneCodesKeeper } from "./phone-codes.ts";
import { dayNumber, usedCode } from "./true-grants.ts";
import { createSerialQueue, type InTurn } from "../serial-queue.ts";

type Parts = {
  counters: Counters;
  gather: GatherFacts;
  codes: PhoneCodesKeeper;
  door: Door;
  keepMinutes: KeepMinutes;
  inStep: KeepInStep;
  inTurn: InTurn;
};

/**
 * Phone codes. Stretching one takes as long as a PIN does, so what is in turn with the verdicts is only what comes before
 * and after it: the door must wait for no turn, since whoever has the turn may wait for the door.
 */
export function createCodeHandlers({ counters, gather, codes, door, keepMinutes, inStep, inTurn }: Parts) {
  /** So that nobody is at two of a day's codes at once. */
  const oneAtATime = createSerialQueue();

  async function use(code: string): Promise<ByCodeReply | Refusal> {
    const before = await inTurn(() => gather());
    if (!isChildHere(before)) return refusal("not-now");
    if (!codes.isWhole(code)) return { kind: "unlike" };
    if (before.facts.grants.filter(({ by }) => by === "code").length >= CODES_A_DAY) return { kind: "enough" };
    const tried = await door.tryPhoneCode(() => codes.take(code));
    if (tried.kind !== "opened") {
      // A wait may be due now: the alarm that pays it is set.
      await inTurn(inStep.lightly);
      return { kind: tried.kind, waitMs: tried.waitMs };
    }
    const voucher = tried.value;
    if (voucher === "used") return { kind: "used" };
    await inTurn(async () => {
      // Theirs who typed it: somebody else may have sat down while it was stretched.
      const gathered = await gather(before.child?.id);
      if (gathered.child !== null)
        await counters.raise(usedCode(voucher.id, gathered.child.id), dayNumber(gathered.facts.day.date));
      await keepMinutes({ ...voucher, by: "code" }, CODE_MINUTES, gathered);
      await inStep.wholly();
    });
    return { kind: "given", minutes: CODE_MINUTES };
  }

  return {
    "grant/by-code": ({ code }: { code: string }): Promise<ByCodeReply | Refusal> => oneAtATime(() => use(code)),

    "codes/make": async (
      _: object,
      { session: open }: { readonly session: OpenSession },
    ): Promise<{ codes: readonly string[] }> => ({ codes: await codes.make(open.householdKey) }),
  };
}
