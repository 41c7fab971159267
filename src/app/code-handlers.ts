import { CODE_MINUTES, CODES_A_DAY } from "../domain/door/phone-codes.ts";
import type { OpenSession } from "../domain/door/open-session.ts";
import { refusal, type Refusal } from "../domain/door/refusal.ts";
import type { ByCodeReply } from "../domain/report/views.ts";
import type { Door } from "./door.ts";
import type { GatherFacts } from "./gather-facts.ts";
import { isChildHere, type KeepMinutes } from "./keep-minutes.ts";
import type { KeepInStep } from "./keep-in-step.ts";
import type { PhoneCodesKeeper } from "./phone-codes.ts";
import type { InTurn } from "./serial-queue.ts";

type Parts = {
  gather: GatherFacts;
  codes: PhoneCodesKeeper;
  door: Door;
  keepMinutes: KeepMinutes;
  inStep: KeepInStep;
  inTurn: InTurn;
};

/** Phone codes. Stretching one takes as long as a PIN does, so what is in turn with the verdicts is only what follows it. */
export function createCodeHandlers({ gather, codes, door, keepMinutes, inStep, inTurn }: Parts) {
  /** One code at a time, so that nobody is at two of them at once. */
  async function take(code: string): Promise<"given" | "enough" | "used" | null> {
    const { facts } = await inTurn(gather);
    if (facts.grants.filter(({ by }) => by === "code").length >= CODES_A_DAY) return "enough";
    const voucher = await codes.take(code);
    if (voucher === null || voucher === "used") return voucher;
    await inTurn(async () => {
      await keepMinutes({ ...voucher, by: "code" }, CODE_MINUTES, await gather());
      await inStep.wholly();
    });
    return "given";
  }

  return {
    async "grant/by-code"({ code }: { code: string }): Promise<ByCodeReply | Refusal> {
      if (!isChildHere(await inTurn(gather))) return refusal("not-now");
      if (!codes.isWhole(code)) return { kind: "unlike" };
      const tried = await door.tryPhoneCode(
        () => take(code),
        (taken) => taken === "given",
      );
      if (tried.kind !== "opened") {
        // A wait may be due now: the alarm that pays it is set.
        await inTurn(inStep.lightly);
        return { kind: tried.kind, waitMs: tried.waitMs };
      }
      return tried.value === "given" ? { kind: "given", minutes: CODE_MINUTES } : { kind: tried.value };
    },

    "codes/make": async (
      _: object,
      { session: open }: { readonly session: OpenSession },
    ): Promise<{ codes: readonly string[] }> => ({ codes: await codes.make(open.householdKey) }),
  };
}
