import { classify } from "../domain/catalogue/classify.ts";
import type { OpenSession } from "../domain/door/open-session.ts";
import { refusal, type Refusal } from "../domain/door/refusal.ts";
import type { ChildId } from "../domain/ids.ts";
import type { Reading } from "../domain/plan/plan.ts";
import { readablePath } from "../domain/plan/read-place.ts";
import { withReading } from "../domain/plan/with-reading.ts";
import type { ParentView } from "../domain/report/parent-views.ts";
import type { GatherFacts } from "./gather-facts.ts";
import type { HouseholdKeeper } from "./household-keeper.ts";
import type { KeepInStep } from "./keep-in-step.ts";
import type { Ports } from "./ports.ts";
import type { ReportViews } from "./report-views.ts";

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
  return {
    async "plan/read-page"(
      { child: id, tabId, as }: Asked,
      { session: open }: { readonly session: OpenSession },
    ): Promise<ParentView | Refusal> {
      const { household, child, nowMs } = await gather(id);
      const url = await views.addressOf(tabId);
      const [place, path] = url === null ? [null, null] : [classify(url), readablePath(url)];
      if (household === null || child === null || place === null || path === null) return refusal("not-now");
      const children = household.children.map((one) =>
        one.id === id ? { ...one, plan: withReading(one.plan, { site: place.site, path }, as) } : one,
      );
      await keeper.save({ ...household, children }, open.householdKey);
      const what = { kind: "rules-changed", what: "plan", from: null, to: null } as const;
      await ports.journal.append({ ...what, atMs: nowMs, child: id, by: open.grownUp });
      await inStep.wholly();
      return views.parent(tabId, open, id);
    },
  };
}
