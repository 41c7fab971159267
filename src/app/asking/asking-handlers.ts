import type { AskedMinutes, ChildRequest, Purpose } from "../../domain/asking/child-request.ts";
import { isForPauseEnd } from "../../domain/asking/is-for-pause-end.ts";
import { USUAL_REQUESTS_A_DAY } from "../../domain/plan/usual-requests-a-day.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { ChildView } from "../../domain/report/views.ts";
import { decide } from "../../domain/verdict/decide.ts";
import { factsOfTab } from "../tabs/facts-of-tab.ts";
import type { GatherFacts, Gathered } from "../gather-facts.ts";
import { isChildHere, type KeepMinutes } from "./keep-minutes.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Ports } from "../ports.ts";
import type { ReportViews } from "../report/report-views.ts";
import type { RequestKeeper } from "./request-keeper.ts";
import type { TabMemory } from "../tabs/tab-memory.ts";

type Parts = {
  ports: Ports;
  gather: GatherFacts;
  memory: TabMemory;
  requests: RequestKeeper;
  views: ReportViews;
  keepMinutes: KeepMinutes;
  inStep: KeepInStep;
};
type From = { readonly sender: { readonly tabId: number | null } };
type Asked = { readonly minutes: AskedMinutes; readonly purpose: Purpose; readonly line: string | null };
type Where = Pick<ChildRequest, "site" | "surface" | "reason">;

const NOWHERE: Where = { site: null, surface: null, reason: null };

/** What a child does about time without a parent: asks, takes it back, says that a page is wrongly closed. */
export function createAskingHandlers({ ports, gather, memory, requests, views, keepMinutes, inStep }: Parts) {
  /** The closed page that asks, in the terms of the catalogue: never its address. */
  async function whereOf(tabId: number | null, gathered: Gathered): Promise<Where> {
    const page = tabId === null ? null : await memory.get(tabId);
    const facts = page === null ? null : factsOfTab(page, gathered);
    // In the popup there is no page, but a pause closes them all.
    const nowhere: Where = gathered.facts.pausedSinceMs === null ? NOWHERE : { ...NOWHERE, reason: "paused-by-parent" };
    if (facts === null) return nowhere;
    const verdict = decide(facts, gathered.child?.plan ?? null, gathered.nowMs);
    if (verdict.kind !== "block") return nowhere;
    return { site: facts.site.id, surface: facts.place.surface, reason: verdict.reason };
  }

  async function ask(
    gathered: Gathered,
    asked: Pick<ChildRequest, "kind" | "minutes" | "purpose" | "line">,
    where: Where,
  ): Promise<ChildView | Refusal> {
    const { child, facts, nowMs } = gathered;
    const asking = await requests.view(gathered);
    if (child === null || asking === null || !isChildHere(gathered)) return refusal("not-now");
    // That a page is closed wrongly can be said where the plan has no questions too: no minutes are asked for by it.
    const canSay =
      asking.inPerson &&
      asked.kind === "wrongly-closed" &&
      (await requests.countOf(child.id, facts.day.date)) < USUAL_REQUESTS_A_DAY;
    if (asking.leftToday === 0 && !canSay) return refusal("not-now");
    const id = ports.cipher.randomBytes(9).toHex();
    const open = { answer: null, answeredAtMs: null, answeredBy: null };
    await requests.ask({ id, child: child.id, date: facts.day.date, atMs: nowMs, ...asked, ...where, ...open });
    await inStep.lightly();
    return views.child();
  }

  return {
    async "request/make"(asked: Asked, { sender }: From): Promise<ChildView | Refusal> {
      const gathered = await gather();
      // One question at a time: it can be taken back and asked otherwise.
      if ((await requests.view(gathered))?.waiting !== null) return refusal("not-now");
      const where = await whereOf(sender.tabId, gathered);
      const isForEnd = isForPauseEnd({ kind: "time", reason: where.reason });
      return ask(gathered, { kind: "time", ...asked, minutes: isForEnd ? null : asked.minutes }, where);
    },

    /** Refused where no closed page asks; said twice of the same place it is said once. */
    async "request/wrongly-closed"(_: object, { sender }: From): Promise<ChildView | Refusal> {
      const gathered = await gather();
      const where = await whereOf(sender.tabId, gathered);
      if (where.site === null) return refusal("not-now");
      const isSaid = (await requests.waiting()).some(
        ({ kind, child, site, surface }) =>
          kind === "wrongly-closed" && child === gathered.child?.id && site === where.site && surface === where.surface,
      );
      if (isSaid) return views.child();
      return ask(gathered, { kind: "wrongly-closed", minutes: null, purpose: null, line: null }, where);
    },

    /** In turn like all of these, so that two taps at once take one. */
    async "grant/spare"(): Promise<ChildView | Refusal> {
      const gathered = await gather();
      const spare = gathered.child?.plan.spareMinutes ?? null;
      const taken = gathered.facts.grants.filter(({ by }) => by === "spare").length;
      if (spare === null || taken >= spare.times || !isChildHere(gathered)) return refusal("not-now");
      const id = `spare-${ports.cipher.randomBytes(9).toHex()}`;
      await keepMinutes({ id, by: "spare", signature: "" }, spare.minutes, gathered);
      await inStep.wholly();
      return views.child();
    },

    async "request/take-back"({ request: id }: { request: string }): Promise<ChildView | Refusal> {
      const gathered = await gather();
      const request = await requests.find(id);
      const isOwn = request?.child === gathered.child?.id && isChildHere(gathered);
      if (request === null || !isOwn || request.answer !== null) return refusal("not-now");
      await requests.answer(request, { kind: "taken-back" }, gathered.nowMs, null);
      await inStep.lightly();
      return views.child();
    },
  };
}
