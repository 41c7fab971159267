import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import { closedViewOf } from "../../domain/report/closed-view.ts";
import type { ClosedView } from "../../domain/report/views.ts";
import { ageOn } from "../../domain/catalogue/age-on.ts";
import { decide } from "../../domain/verdict/decide.ts";
import { factsOfTab } from "./facts-of-tab.ts";
import type { GatherFacts, Gathered } from "../gather-facts.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Ports } from "../ports.ts";
import type { RequestKeeper } from "../asking/request-keeper.ts";
import type { TabFacts } from "./tab-facts.ts";
import type { TabMemory } from "./tab-memory.ts";

type From = { readonly sender: { readonly tabId: number | null; readonly url: string } };
type Parts = {
  ports: Ports;
  gather: GatherFacts;
  memory: TabMemory;
  requests: RequestKeeper;
  inStep: Pick<KeepInStep, "rules">;
};

/** What the closed page asks: why, until when, and to be led on. It learns nothing of the page that was wanted. */
export function createClosedHandlers({ ports, gather, memory, requests, inStep }: Parts) {
  const { tabs } = ports;

  function viewOf(page: TabFacts, gathered: Gathered): ClosedView | null {
    const facts = factsOfTab(page, gathered);
    if (facts === null) return null;
    return closedViewOf(facts, decide(facts, gathered.child?.plan ?? null, gathered.nowMs), gathered.nowMs);
  }

  /** One ordinary tab speaks for the private ones that cannot. */
  function viewOfPrivate({ facts, child, nowMs }: Gathered): ClosedView {
    const age = child === null ? 0 : ageOn(child.birthDate, facts.day.date);
    return {
      reason: "private-window",
      site: null,
      siteName: null,
      surface: null,
      untilMs: null,
      minimumAge: null,
      canOpenOn: null,
      budgetMinutes: null,
      openNow: [],
      child: child === null ? null : { name: child.name, colour: child.colour, avatar: child.avatar, age },
      openAgain: false,
      timeZone: facts.timeZone,
      nowMs,
    };
  }

  const pageOf = async (tabId: number | null): Promise<TabFacts | null> => (tabId === null ? null : memory.get(tabId));

  return {
    /** Refused where nothing is waiting: the page was typed by hand, or the browser's last run is over. */
    async "closed/view"(_: object, { sender }: From): Promise<ClosedView | Refusal> {
      const gathered = await gather();
      if (sender.url.endsWith("#private")) return viewOfPrivate(gathered);
      const page = await pageOf(sender.tabId);
      const view = page === null ? null : viewOf(page, gathered);
      if (view === null) return refusal("not-now");
      const asking = await requests.view(gathered);
      return asking === null ? view : { ...view, asking };
    },

    async "closed/done"(_: object, { sender }: From): Promise<Record<never, never>> {
      if (sender.tabId !== null) await tabs.close(sender.tabId);
      return {};
    },

    /** Leads the tab on; a page that did not settle gets its second chance here. */
    async "closed/carry-on"(_: object, { sender }: From): Promise<{ led: boolean }> {
      const page = await pageOf(sender.tabId);
      const gathered = await gather();
      if (page === null || sender.tabId === null) return { led: false };
      const anew: TabFacts = { ...page, shown: { state: "unknown" }, heardAtMs: null };
      if (viewOf(anew, gathered)?.openAgain !== true) return { led: false };
      await memory.put(sender.tabId, anew);
      // The page asks by its own timer, ahead of the alarm: a rule that still stood would stop what is open by now.
      await inStep.rules().catch(() => undefined);
      await tabs.go(sender.tabId, page.url);
      return { led: true };
    },
  };
}
