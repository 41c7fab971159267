import { hostOfOwnSite, ownSiteId, ownSiteMadeBy } from "../../domain/catalogue/own-site.ts";
import type { Software } from "../../domain/catalogue/open-software.ts";
import { hostOfVia, siteSeenAt } from "../../domain/catalogue/seen-host.ts";
import { parseAddress } from "../../domain/catalogue/parse-address.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import { refusal, type Refusal } from "../../domain/door/refusal.ts";
import type { SiteId } from "../../domain/ids.ts";
import { decodePlan, MOST_OWN_SITES } from "../../domain/plan/decode-plan.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import type { SeenAnswer, SeenView } from "../../domain/report/seen-view.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { GuardSender } from "../tabs/hear-guard.ts";
import type { HouseholdKeeper } from "../plan/household-keeper.ts";
import type { KeepInStep } from "../keep-in-step.ts";
import type { Ports } from "../ports.ts";
import type { SeenSites } from "./seen-sites.ts";
import { createPlanChangeWriter } from "../plan/write-plan-changes.ts";

type Parts = {
  ports: Pick<Ports, "journal" | "scout">;
  gather: GatherFacts;
  keeper: HouseholdKeeper;
  seen: SeenSites;
  inStep: KeepInStep;
};
type Answer = { readonly host: string; readonly answer: SeenAnswer };

const HEARD = { isHeard: true };

/** What a scout sees beside the catalogue, and what a parent says to it. */
export function createSeenHandlers({ ports, gather, keeper, seen, inStep }: Parts) {
  const writePlanChanges = createPlanChangeWriter(ports);

  const view = async (): Promise<SeenView> => ({
    sites: (await seen.read())
      .filter(({ state }) => state === "new")
      .map(({ host, software }) => ({ site: ownSiteMadeBy(host, software), host, software })),
    // Of another door our own view is all that there ever is.
    held: (await seen.ids([])).filter((id) => siteSeenAt(hostOfVia(id) ?? "", [id])?.sideDoor !== true),
  });

  /** Written into every child's plan, closed or not. Null where one has no room left. */
  async function writeInto({ site, close }: { site: SiteId; close: boolean }, { grownUp, householdKey }: OpenSession) {
    const gathered = await gather();
    const { household } = gathered;
    if (household === null) return null;
    const children = household.children.map((child) => ({ ...child, plan: withSite(child.plan, site, close) }));
    if (children.some(({ plan }) => plan.ownSites.length > MOST_OWN_SITES)) return null;
    for (const [place, { id, plan: before }] of household.children.entries()) {
      const after = decodePlan(children[place]?.plan, "plan");
      await writePlanChanges({ child: id, before, after, household, by: grownUp }, gathered);
    }
    await keeper.save({ ...household, children }, householdKey);
    return children;
  }

  return {
    /**
     * The host is the browser's word, never the message's; of a frame, a private window or a page that nobody opened nothing is
     * taken. Not heard, and to be said again, while no child is here.
     */
    async "scout/seen"(
      { software }: { software: Software | null },
      { sender }: { sender: GuardSender },
    ): Promise<{ readonly isHeard: boolean }> {
      const host = parseAddress(sender.url)?.host ?? "";
      if (sender.frameId !== 0 || sender.incognito || sender.prerender || !(await ports.scout.isAllowed()))
        return HEARD;
      const { held, facts, ownSites, nowMs } = await gather();
      if (!held || facts.who.kind !== "child") return { isHeard: false };
      if (await seen.note(host, software, ownSites, nowMs)) await inStep.wholly();
      return HEARD;
    },

    "seen/view": view,

    async "seen/answer"(
      { host, answer }: Answer,
      { session }: { readonly session: OpenSession },
    ): Promise<SeenView | Refusal> {
      const known = (await seen.read()).find((one) => one.host === host);
      if (known === undefined || hostOfOwnSite(ownSiteId(host)) === null) return refusal("not-now");
      if (answer === "ignore") await seen.answer(host, "ignored");
      else if (answer === "keep") await seen.answer(host, "kept");
      else {
        const site = ownSiteMadeBy(host, known.software);
        if ((await writeInto({ site, close: answer === "close" }, session)) === null) return refusal("not-now");
        await seen.answer(host, null);
      }
      await inStep.wholly();
      return view();
    },
  };
}

function withSite(plan: Plan, site: SiteId, close: boolean): Plan {
  const ownSites = plan.ownSites.includes(site) ? plan.ownSites : [...plan.ownSites, site];
  const others = plan.closed.filter((scope) => scope.site !== site);
  return { ...plan, ownSites, closed: close ? [...others, { site, surface: "all" }] : plan.closed };
}
