import { locate } from "../domain/catalogue/locate.ts";
import type { OpenSession } from "../domain/door/open-session.ts";
import type { ChildId } from "../domain/ids.ts";
import { childViewOf } from "../domain/report/child-view.ts";
import { isHeldBy } from "../domain/plan/is-held-by.ts";
import type { ChildView, ParentView } from "../domain/report/views.ts";
import { factsAt } from "../domain/verdict/facts-at.ts";
import { isUncounted } from "../domain/verdict/rules.ts";
import type { GatherFacts, Gathered } from "./gather-facts.ts";
import { readHealth } from "./health.ts";
import type { HouseholdKeeper } from "./household-keeper.ts";
import { META } from "./names.ts";
import type { Ports } from "./ports.ts";
import { readWeek } from "./read-week.ts";

/** "Every three months one line asks whether the recovery code is still at hand" (issue 3). */
const ASKED_EVERY_MS = 91 * 86_400_000;

type Parts = {
  ports: Pick<Ports, "access" | "documents" | "ledger" | "tabs">;
  gather: GatherFacts;
  keeper: HouseholdKeeper;
};

/** What the popup is drawn from, for the child and behind the PIN: the same facts. */
export function createReportViews({ ports: { access, documents, ledger, tabs }, gather, keeper }: Parts) {
  async function weekOf({ household, child, facts }: Gathered, weeksAgo: number): Promise<readonly (number | null)[]> {
    return household === null || child === null ? [] : readWeek(ledger, household, child, facts.day, weeksAgo);
  }

  async function childView(gathered: Gathered): Promise<ChildView> {
    return childViewOf({ ...gathered, week: await weekOf(gathered, 0) });
  }

  async function gatherFor(asked: ChildId | null): Promise<Gathered> {
    const gathered = await gather(asked);
    const first = gathered.household?.children[0];
    return gathered.child !== null || first === undefined ? gathered : gather(first.id);
  }

  async function pageOf(tabId: number | null, { facts, child, ownSites }: Gathered): Promise<ParentView["page"]> {
    const tab = tabId === null ? null : await tabs.get(tabId);
    const found = tab === null ? null : locate(tab.url, ownSites);
    if (found === null || child === null || !isHeldBy(child.plan, found.site.id)) return null;
    const { place, site } = found;
    return {
      siteName: site.name,
      surface: place.surface,
      counted: !isUncounted(factsAt(facts, site, place), child.plan),
    };
  }

  return {
    child: async (): Promise<ChildView> => childView(await gather()),

    /** Of the child that is asked for, else of the one who is here, else of the first. */
    async parent(tabId: number | null, { leftMs, grownUp }: OpenSession, asked: ChildId | null): Promise<ParentView> {
      const gathered = await gatherFor(asked);
      const { child, facts, household, nowMs } = gathered;
      const [view, lastWeek, page, health, askedAt] = await Promise.all([
        childView(gathered),
        weekOf(gathered, 1),
        pageOf(tabId, gathered),
        readHealth(access, keeper),
        documents.get("meta", META.codeAsked),
      ]);
      const sumMs = (week: readonly (number | null)[]): number =>
        week.reduce<number>((sum, minutes) => sum + (minutes ?? 0) * 60_000, 0);
      return {
        sessionLeftMs: leftMs,
        grownUp: household?.grownUps.find(({ id }) => id === grownUp)?.name ?? "",
        children: (household?.children ?? []).map(({ id, name }) => ({ id, name })),
        asksForCode: typeof askedAt !== "number" || nowMs - askedAt >= ASKED_EVERY_MS,
        view,
        limitMinutes: child?.plan.dailyMinutes[facts.rows.day - 1] ?? null,
        grantedMinutes: facts.grants.reduce((sum, { minutes }) => sum + minutes, 0),
        paused: facts.pausedSinceMs !== null,
        clock: clockOf(gathered),
        page,
        weekMs: sumMs(view.week),
        lastWeekMs: sumMs(lastWeek),
        health,
      };
    },
  };
}

export type ReportViews = ReturnType<typeof createReportViews>;

function clockOf({ claimedMs, refused }: Gathered): ParentView["clock"] {
  if (claimedMs === null) return null;
  const isLost = refused?.some(({ store }) => store === "clock") === true;
  return { kind: isLost ? "lost" : "moved", claimsMs: claimedMs };
}
