import { childOf } from "../../domain/plan/child-of.ts";
import { withPlan } from "../../domain/plan/with-plan.ts";
import { classify } from "../../domain/catalogue/classify.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { ChildId } from "../../domain/ids.ts";
import type { Reading } from "../../domain/plan/plan.ts";
import { readablePath } from "../../domain/plan/read-place.ts";
import { withReading } from "../../domain/plan/with-reading.ts";
import type { ParentView } from "../../domain/report/parent-views.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { HouseholdKeeper } from "./household-keeper.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Ports } from "../ports.ts";
import type { ReportViews } from "../report/report-views.ts";
import { createPlanChangeWriter } from "./write-plan-changes.ts";

type Parts = {
  ports: Ports;
  gather: GatherFacts;
  keeper: HouseholdKeeper;
  views: ReportViews;
  inStep: KeepInStep;
};
type Asked = { readonly child: ChildId; readonly tabId: number; readonly as: Reading["as"] | null };

/** "Not right?": a parent calls the page in front something else, as a rule of one child's plan. */
export function createReadingHandlers({ ports, gather, keeper, views, inStep }: Parts) {
  const writePlanChanges = createPlanChangeWriter(ports);
  return {
    async "plan/read-page"(
      { child: id, tabId, as }: Asked,
      { session: open }: { readonly session: OpenSession },
    ): Promise<ParentView | Refusal> {
      const gathered = await gather(id);
      const { household, ownSites } = gathered;
      const before = childOf(household, id)?.plan;
      const url = await views.addressOf(tabId);
      const [place, path] = url === null ? [null, null] : [classify(url, ownSites), readablePath(url)];
      if (household === null || before === undefined || place === null || path === null) return refusal("not-now");
      const after = withReading(before, { site: place.site, path }, as);
      await writePlanChanges({ child: id, before, after, household, by: open.grownUp }, gathered);
      await keeper.save(withPlan(household, id, after), open.householdKey);
      await inStep.wholly();
      return views.parent(tabId, open, id);
    },
  };
}
