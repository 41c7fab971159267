import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { ChildId, SiteId } from "../../domain/ids.ts";
import type { ParentView } from "../../domain/report/parent-views.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { ReportViews } from "../report/report-views.ts";
import type { SiteAdder } from "./site-adder.ts";

type Parts = { siteAdder: SiteAdder; views: ReportViews; inStep: KeepInStep };
type Asked = {
  readonly child: ChildId;
  readonly tabId: number | null;
  readonly site: SiteId;
  readonly on: boolean;
};

/** The site of the page in front, added to one child's plan or taken out of it. */
export function createOwnSiteHandlers({ siteAdder, views, inStep }: Parts) {
  return {
    async "plan/own-site"(
      { child, tabId, site, on }: Asked,
      { session: open }: { readonly session: OpenSession },
    ): Promise<ParentView | Refusal> {
      const isDone = await (on ? siteAdder.add({ child, site }, open) : siteAdder.remove({ child, site }, open));
      if (!isDone) return refusal("not-now");
      await inStep.wholly();
      return views.parent(tabId, open, child);
    },
  };
}
