import { locate } from "../../domain/catalogue/locate.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { ChildId } from "../../domain/ids.ts";
import type { ParentView } from "../../domain/report/parent-views.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Ports } from "../ports.ts";
import type { ReportViews } from "../report/report-views.ts";
import type { RequestKeeper } from "./request-keeper.ts";
import type { TabMemory } from "../tabs/tab-memory.ts";

type Parts = {
  ports: Ports;
  gather: GatherFacts;
  memory: TabMemory;
  views: ReportViews;
  requests: RequestKeeper;
  inStep: KeepInStep;
};
type With = { readonly session: OpenSession };
type Asked = {
  readonly child: ChildId;
  readonly tabId: number;
  readonly on: boolean;
  readonly pastBedtime: boolean;
  readonly request: string | null;
};

/** "Only this page": kept with its tab, in memory, and gone when the tab leaves it. */
export function createPageGrantHandlers({ ports, gather, memory, views, requests, inStep }: Parts) {
  return {
    /** Refused where the tab shows no page of the catalogue, and has none waiting behind our closed page. */
    async "grant/page"(
      { tabId, child: id, on, pastBedtime, request: asked }: Asked,
      { session: open }: With,
    ): Promise<ParentView | Refusal> {
      const { child, facts, nowMs, ownSites } = await gather(id);
      const [tab, page] = [await ports.tabs.get(tabId), await memory.get(tabId)];
      if (tab === null || page === null || child === null) return refusal("not-now");
      const url = locate(tab.url, ownSites) === null ? page.url : tab.url;
      await memory.put(tabId, { ...page, granted: on ? { url, child: id, date: facts.day.date, pastBedtime } : null });
      const said = on
        ? ({ kind: "granted", minutes: null, by: open.grownUp } as const)
        : ({ kind: "grant-taken-back", minutes: null } as const);
      await ports.journal.append({ atMs: nowMs, child: id, ...said });
      const request = asked === null ? null : await requests.find(asked);
      if (on && request?.answer === null)
        await requests.answer(request, { kind: "yes", minutes: null, grant: null }, nowMs, open.grownUp);
      await inStep.wholly();
      return views.parent(tabId, open, id);
    },
  };
}
