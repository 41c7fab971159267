import { childOf } from "../../domain/plan/child-of.ts";
import { withPlan } from "../../domain/plan/with-plan.ts";
import { siteById } from "../../domain/catalogue/index.ts";
import type { Surface } from "../../domain/catalogue/surface.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { ChildId, SiteId } from "../../domain/ids.ts";
import type { SiteToday } from "../../domain/plan/site-today.ts";
import { withSiteToday } from "../../domain/plan/with-site-today.ts";
import { siteChange } from "../../domain/report/site-change.ts";
import type { ParentView } from "../../domain/report/parent-views.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { HouseholdKeeper } from "./household-keeper.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Ports } from "../ports.ts";
import type { ReportViews } from "../report/report-views.ts";
import { createPlanChangeWriter } from "./write-plan-changes.ts";

type Parts = {
  ports: Pick<Ports, "journal">;
  gather: GatherFacts;
  keeper: HouseholdKeeper;
  views: ReportViews;
  inStep: KeepInStep;
};
type Asked = {
  readonly child: ChildId;
  readonly tabId: number | null;
  readonly site: SiteId;
  readonly surface: Surface;
  readonly as: SiteToday | null;
};

/** "Open today" and "Close today": a rule of one child's plan with its end in it. */
export function createSiteTodayHandlers({ ports, gather, keeper, views, inStep }: Parts) {
  const writePlanChanges = createPlanChangeWriter(ports);
  return {
    async "plan/site-today"(
      { child: id, tabId, site, surface, as }: Asked,
      { session: open }: { readonly session: OpenSession },
    ): Promise<ParentView | Refusal> {
      const gathered = await gather(id);
      const { household, child, facts } = gathered;
      const before = childOf(household, id)?.plan;
      const known = siteById(site);
      if (household === null || child === null || before === undefined || known === undefined)
        return refusal("not-now");
      const place = { site, surface, alwaysOpen: false, sideDoor: false };
      if (as === "open" && siteChange(facts, child, known, place) !== "open") return refusal("not-now");
      const after = withSiteToday(before, facts.day.date, place, as);
      await writePlanChanges({ child: id, before, after, household, by: open.grownUp }, gathered);
      await keeper.save(withPlan(household, id, after), open.householdKey);
      await inStep.wholly();
      return views.parent(tabId, open, id);
    },
  };
}
