import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { KeepingView } from "../../domain/record/keeping-view.ts";
import { USUAL_RETENTION, type KeptFor, type Retention } from "../../domain/record/retention.ts";
import type { ForgetAsked, ForgetRecord } from "./forget-record.ts";
import type { FirstDays } from "../time/first-days.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { HouseholdKeeper } from "../plan/household-keeper.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import { readForgettings } from "./load-record.ts";
import type { Lock } from "../door/lock.ts";
import type { PatientLedger } from "../ledger/patient-ledger.ts";
import type { Ports } from "../ports.ts";

type Parts = {
  ports: Pick<Ports, "documents" | "journal">;
  ledger: PatientLedger;
  gather: GatherFacts;
  keeper: HouseholdKeeper;
  lock: Lock;
  firstDays: FirstDays;
  forgetRecord: ForgetRecord;
  inStep: KeepInStep;
};
type With = { readonly session: OpenSession };

/** How long the record is kept, and what a parent wants forgotten. Both destroy, so both are behind the door and written down. */
export function createKeepingHandlers(parts: Parts) {
  const { ports, ledger, gather, keeper, lock, firstDays, forgetRecord, inStep } = parts;

  async function view(): Promise<KeepingView | Refusal> {
    const { household } = await gather();
    if (household === null) return refusal("not-now", "no-plan");
    const isForgetting = (await readForgettings(ports, null)).length > 0;
    return { retention: household.retention ?? USUAL_RETENTION, isForgetting };
  }

  return {
    "record/keeping": view,

    /** From now on. What is older goes with the next day and not before, so that a slip can be undone. */
    async "record/keep"(
      { what, keptFor: to }: { what: keyof Retention; keptFor: KeptFor },
      { session }: With,
    ): Promise<KeepingView | Refusal> {
      const { household, nowMs } = await gather();
      if (household === null) return refusal("not-now", "no-plan");
      const before = household.retention ?? USUAL_RETENTION;
      const from = before[what];
      if (from === to) return view();
      await keeper.save({ ...household, retention: { ...before, [what]: to } }, session.householdKey);
      await ports.journal.append({ kind: "retention-changed", atMs: nowMs, what, from, to, by: session.grownUp });
      return view();
    },

    async "record/forget"({ what, child }: ForgetAsked, { session }: With): Promise<KeepingView | Refusal> {
      // What was watched until now is among what is forgotten.
      await inStep.lightly();
      await ledger.writeNow();
      const { household, facts, nowMs, stampMs, claimedMs } = await gather();
      if (household === null) return refusal("not-now", "no-plan");
      // Which days are over nobody can say; and what is destroyed is gone.
      if (claimedMs !== null) return refusal("not-now", "clock-in-doubt");
      if (child !== null && !household.children.some(({ id }) => id === child)) return refusal("bad-request");
      // The journal says it of a child of before such days were noted, and the journal may be about to go.
      for (const { id } of household.children) await firstDays.of(id, household, facts.day.date);
      await forgetRecord.forget(
        household,
        { what, child },
        session.grownUp,
        { day: facts.day, nowMs, stampMs },
        (text) => lock.sign(session.householdKey, text),
      );
      await inStep.wholly();
      return view();
    },
  };
}
