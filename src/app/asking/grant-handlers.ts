import { foreseeGrant, type Foresight } from "../../domain/asking/foresee-grant.ts";
import { isForPauseEnd } from "../../domain/asking/is-for-pause-end.ts";
import { proposeGrant } from "../../domain/asking/propose-grant.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { ChildId } from "../../domain/ids.ts";
import type { Given } from "../../domain/plan/grant.ts";
import type { ParentView } from "../../domain/report/parent-views.ts";
import type { Counters } from "../door/counters.ts";
import type { GatherFacts, Gathered } from "../gather-facts.ts";
import type { GiveGrant } from "./give-grant.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { PauseKeeper } from "../plan/pause-keeper.ts";
import type { Ports } from "../ports.ts";
import type { ReportViews } from "../report/report-views.ts";
import type { RequestKeeper } from "./request-keeper.ts";
import { dayNumber, takenBack } from "./true-grants.ts";

type Parts = {
  ports: Ports;
  counters: Counters;
  gather: GatherFacts;
  views: ReportViews;
  requests: RequestKeeper;
  pauses: PauseKeeper;
  giveGrant: GiveGrant;
  inStep: KeepInStep;
};
type With = { readonly session: OpenSession };
type ToGive = Given & { readonly child: ChildId; readonly request: string | null };
type Answer =
  | { readonly kind: "yes"; readonly minutes: number | null }
  | { readonly kind: "no"; readonly say: string | null };
type Answered = { readonly view: ParentView; readonly grant: string | null };

/** What a parent gives for today, and answers. */
export function createGrantHandlers({ ports, counters, gather, views, requests, pauses, giveGrant, inStep }: Parts) {
  async function changed(open: OpenSession, child: ChildId | null): Promise<ParentView> {
    await inStep.wholly();
    return views.parent(null, open, child);
  }

  /** An instant of today that is still to come. */
  const isToday = ({ amount }: Given, { facts, nowMs }: Gathered): boolean =>
    amount.kind !== "until" || (amount.untilMs > nowMs && amount.untilMs <= facts.day.endMs);

  return {
    async "grant/give"(
      { child, amount, scope, pastBedtime, request: asked }: ToGive,
      { session: open }: With,
    ): Promise<{ view: ParentView; grant: string } | Refusal> {
      const gathered = await gather(child);
      const given: Given = { amount, scope, pastBedtime };
      if (gathered.child === null) return refusal("bad-request", "no-such-child");
      if (!isToday(given, gathered)) return refusal("bad-request", "time-is-over");
      const grant = await giveGrant(child, given, gathered, open);
      const request = asked === null ? null : await requests.find(asked);
      if (request?.answer === null) {
        const minutes = amount.kind === "minutes" ? amount.minutes : null;
        await requests.answer(request, { kind: "yes", minutes, grant }, gathered.nowMs, open.grownUp);
      }
      return { view: await changed(open, child), grant };
    },

    async "grant/foresee"({ child: id, ...given }: Given & { child: ChildId }): Promise<Foresight | Refusal> {
      const { child, facts, nowMs } = await gather(id);
      if (child === null) return refusal("bad-request", "no-such-child");
      return foreseeGrant(facts, child, given, nowMs);
    },

    async "grant/undo"({ grant: id }: { grant: string }, { session: open }: With): Promise<ParentView> {
      const { household, nowMs } = await gather();
      for (const { id: child } of household?.children ?? []) {
        const grant = (await gather(child)).facts.grants.find((one) => one.id === id);
        if (grant === undefined) continue;
        await ports.grants.remove(id);
        await counters.raise(takenBack(id), dayNumber(grant.date));
        await requests.reopen(id);
        const minutes = grant.amount.kind === "minutes" ? grant.amount.minutes : null;
        await ports.journal.append({ kind: "grant-taken-back", atMs: nowMs, child, minutes });
        return changed(open, child);
      }
      return changed(open, null);
    },

    /**
     * Yes with minutes, or to a question without, gives what was asked for, and to one about the pause ends it; to "This looks
     * wrong" it says only that it was read.
     */
    async "request/answer"(
      { request: id, answer }: { request: string; answer: Answer },
      { session: open }: With,
    ): Promise<Answered | Refusal> {
      const request = await requests.find(id);
      if (request === null || request.answer !== null) return refusal("not-now");
      const gathered = await gather(request.child);
      if (gathered.child === null) return refusal("not-now");
      if (answer.kind === "no" || request.kind !== "time") {
        const said = answer.kind === "no" ? answer : { ...answer, grant: null };
        await requests.answer(request, said, gathered.nowMs, open.grownUp);
        return { view: await changed(open, request.child), grant: null };
      }
      if (isForPauseEnd(request)) {
        await pauses.set(null, open.householdKey);
        await ports.journal.append({ kind: "paused", atMs: gathered.nowMs, on: false });
        await requests.answer(request, { kind: "yes", minutes: null, grant: null }, gathered.nowMs, open.grownUp);
        return { view: await changed(open, request.child), grant: null };
      }
      const grant = await giveGrant(request.child, proposeGrant(request, answer.minutes), gathered, open);
      await requests.answer(request, { ...answer, grant }, gathered.nowMs, open.grownUp);
      return { view: await changed(open, request.child), grant };
    },
  };
}
