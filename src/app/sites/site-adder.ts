import { childOf } from "../../domain/plan/child-of.ts";
import { withPlan } from "../../domain/plan/with-plan.ts";
import { hostOfOwnSite } from "../../domain/catalogue/own-site.ts";
import { finite, shapeOf } from "../../domain/decode.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import type { ChildId, SiteId } from "../../domain/ids.ts";
import { decodeChildId } from "../../domain/plan/decode-household.ts";
import { decodePlan, decodeSiteId, MOST_OWN_SITES } from "../../domain/plan/decode-plan.ts";
import type { Plan } from "../../domain/plan/plan.ts";
import { withoutOwnSite } from "../../domain/plan/without-own-site.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { HouseholdKeeper } from "../plan/household-keeper.ts";
import { SESSION } from "../names.ts";
import type { ParentSession } from "../door/parent-session.ts";
import type { Ports } from "../ports.ts";
import { createPlanChangeWriter } from "../plan/write-plan-changes.ts";

/** A browser's question that nobody answered for so long is forgotten. */
const WAITS_MS = 2 * 60_000;

type Wanted = { readonly child: ChildId; readonly site: SiteId };
/** `atMs` is of the wall. */
type Waiting = Wanted & { readonly atMs: number };
const decodeWaiting = shapeOf<Waiting>({ child: decodeChildId, site: decodeSiteId, atMs: finite });

type Parts = {
  ports: Pick<Ports, "clock" | "session" | "journal" | "ownSites">;
  gather: GatherFacts;
  keeper: HouseholdKeeper;
  parentSession: Pick<ParentSession, "current">;
};

/**
 * Adds a site to a plan, or takes it out, from a popup. The browser's question for the site takes the popup's focus, and in one
 * of the browsers (Chromium) the popup with it: so what was wanted waits here, in memory, and is done when the browser tells that access
 * was given. Where the session is over by then nothing is done, and the access goes back.
 */
export function createSiteAdder({ ports, gather, keeper, parentSession }: Parts) {
  const { clock, session, ownSites } = ports;
  const writePlanChanges = createPlanChangeWriter(ports);

  const forget = (): Promise<void> => session.put(SESSION.adds, undefined);

  async function change({ child: id, site }: Wanted, isIn: boolean, open: OpenSession): Promise<boolean> {
    const gathered = await gather();
    const { household } = gathered;
    const before = childOf(household, id)?.plan;
    if (household === null || before === undefined) return false;
    if (before.ownSites.includes(site) === isIn) return true;
    if (isIn && before.ownSites.length >= MOST_OWN_SITES) return false;
    const after = decodePlan({ ...before, ...changed(before, site, isIn) }, "plan");
    await writePlanChanges({ child: id, before, after, household, by: open.grownUp }, gathered);
    await keeper.save(withPlan(household, id, after), open.householdKey);
    return true;
  }

  return {
    /** In the plan at once where the browser lets us in, else as soon as it does. False where there is no room for it. */
    async add(wanted: Wanted, open: OpenSession): Promise<boolean> {
      if (hostOfOwnSite(wanted.site) === null) return false;
      if (await ownSites.isLetIn(wanted.site)) {
        await forget();
        return change(wanted, true, open);
      }
      await session.put(SESSION.adds, { ...wanted, atMs: clock.wallMs() } satisfies Waiting);
      return true;
    },

    async remove(wanted: Wanted, open: OpenSession): Promise<boolean> {
      await forget();
      return change(wanted, false, open);
    },

    /** Access to something was given or taken: what waited for it is done. */
    async accessChanged(): Promise<void> {
      const stored = await session.get(SESSION.adds);
      if (stored === undefined) return;
      const { atMs, ...wanted } = decodeWaiting(stored, "adds");
      if (!(await ownSites.isLetIn(wanted.site))) return;
      await forget();
      const open = await parentSession.current();
      const sinceMs = clock.wallMs() - atMs;
      const isInTime = sinceMs >= 0 && sinceMs < WAITS_MS;
      // A plan that cannot be written must not keep the rest of what the browser took or gave from being seen.
      const isDone = open !== null && isInTime && (await change(wanted, true, open).catch(() => false));
      if (!isDone) await ownSites.giveBack(wanted.site);
    },
  };
}

export type SiteAdder = ReturnType<typeof createSiteAdder>;

const changed = (plan: Plan, site: SiteId, isIn: boolean) =>
  isIn ? { ownSites: [...plan.ownSites, site] } : withoutOwnSite(plan, site);
