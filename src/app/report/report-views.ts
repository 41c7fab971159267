import { childOf } from "../../domain/plan/child-of.ts";
import type { Child } from "../../domain/plan/household.ts";
import { foreseeGrant } from "../../domain/asking/foresee-grant.ts";
import type { Birthday } from "../../domain/birthday/birthday.ts";
import { locate } from "../../domain/catalogue/locate.ts";
import { ownSite } from "../../domain/catalogue/own-site.ts";
import { schoolSiteOf } from "../../domain/catalogue/school-sites.ts";
import { surfacesOf } from "../../domain/catalogue/surfaces-of.ts";
import type { OpenSession } from "../../domain/door/open-session.ts";
import type { ChildId } from "../../domain/ids.ts";
import { plainMinutes } from "../../domain/plan/plain-minutes.ts";
import { effectivePlan } from "../../domain/plan/effective-plan.ts";
import { siteTodayOf } from "../../domain/plan/site-today.ts";
import { addableSite } from "../../domain/report/addable-site.ts";
import { siteChange } from "../../domain/report/site-change.ts";
import { childViewOf } from "../../domain/report/child-view.ts";
import type { ChildView } from "../../domain/report/views.ts";
import type { ParentView } from "../../domain/report/parent-views.ts";
import { isHeldBy } from "../../domain/plan/is-held-by.ts";
import { readablePath, readPlace } from "../../domain/plan/read-place.ts";
import { factsAt } from "../../domain/verdict/facts-at.ts";
import { grantedSeconds } from "../../domain/verdict/granted-seconds.ts";
import { schoolUseAt } from "../../domain/verdict/school-use.ts";
import { isUncounted } from "../../domain/verdict/rules.ts";
import type { BirthdaysNear } from "../birthday/birthday-handlers.ts";
import type { GatherFacts, Gathered } from "../gather-facts.ts";
import type { ReadHealth } from "./health.ts";
import type { LoadRecord } from "../record/load-record.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";
import { createReportRequests } from "../asking/report-requests.ts";
import type { RequestKeeper } from "../asking/request-keeper.ts";
import type { TabMemory } from "../tabs/tab-memory.ts";
import type { SeenSites } from "../sites/seen-sites.ts";
import { readWeek } from "../record/read-week.ts";

/** "Every three months one line asks whether the recovery code is still at hand" (issue 3). */
const ASKED_EVERY_MS = 91 * 86_400_000;

/** The usual gift. */
const FIFTEEN = plainMinutes(15);

type Parts = {
  ports: Pick<Ports, "documents" | "tabs">;
  gather: GatherFacts;
  loadRecord: LoadRecord;
  health: ReadHealth;
  memory: TabMemory;
  requests: RequestKeeper;
  near: BirthdaysNear;
  seen: SeenSites;
};

/** The child as its parents decided it. */
const decidedOf = ({ household, child }: Gathered): Child | undefined => childOf(household, child?.id);

/** What the popup is drawn from, for the child and behind the PIN: the same facts. */
export function createReportViews(parts: Parts) {
  const { ports, gather, loadRecord, health: readHealth, memory, requests, near, seen } = parts;
  const { documents, tabs } = ports;
  const reportRequests = createReportRequests(requests, gather);

  async function weekOf(gathered: Gathered, weeksAgo: number): Promise<readonly (number | null)[]> {
    const { household, facts } = gathered;
    const decided = decidedOf(gathered);
    if (household === null || decided === undefined) return [];
    return readWeek(loadRecord, household, decided, facts.day, weeksAgo);
  }

  /** The next one to talk about, as the plan was decided. */
  async function birthdayOf(gathered: Gathered): Promise<Birthday | null> {
    const { household, facts } = gathered;
    const decided = decidedOf(gathered);
    if (household === null || decided === undefined) return null;
    return (await near(household, decided, facts.day.date))[0] ?? null;
  }

  async function childView(gathered: Gathered): Promise<ChildView> {
    const [week, birthday, asking] = await Promise.all([
      weekOf(gathered, 0),
      birthdayOf(gathered),
      requests.view(gathered),
    ]);
    return childViewOf({ ...gathered, week, birthday, asking });
  }

  /** Of the page that a tab shows, or of the one that waits behind our closed page. */
  async function addressOf(tabId: number): Promise<string | null> {
    const tab = await tabs.get(tabId);
    const isClosed = tab?.url.startsWith(tabs.ownPage("closed.html")) === true;
    return (isClosed ? (await memory.get(tabId))?.url : tab?.url) ?? null;
  }

  async function gatherFor(asked: ChildId | null): Promise<Gathered> {
    const gathered = await gather(asked);
    const first = gathered.household?.children[0];
    return gathered.child !== null || first === undefined ? gathered : gather(first.id);
  }

  /** Nothing is kept of a private window, nor are its sites. */
  async function addableAt(tabId: number | null, { child }: Gathered): Promise<ParentView["addable"]> {
    const tab = tabId === null ? null : await tabs.get(tabId);
    const found = tab === null || tab.incognito || child === null ? null : addableSite(tab.url, child.plan);
    if (found === null) return null;
    const site = await seen.withSoftware(found);
    return { site, name: ownSite(site)?.name ?? "" };
  }

  async function pageOf(tabId: number | null, gathered: Gathered): Promise<ParentView["page"]> {
    const { facts, child, household, ownSites } = gathered;
    const address = tabId === null ? null : await addressOf(tabId);
    const found = address === null ? null : locate(address, ownSites);
    if (found === null || address === null || child === null || !isHeldBy(child.plan, found.site.id)) return null;
    const { site } = found;
    const { place, reading } = readPlace(found.place, address, child.plan.readings);
    const there = factsAt(facts, site, place, { reading });
    return {
      site: site.id,
      siteName: site.name,
      surface: place.surface,
      counted: !isUncounted(there, child.plan, schoolUseAt(there, child.plan, gathered.nowMs)),
      reading,
      today: siteTodayOf(childOf(household, child.id)?.plan ?? child.plan, facts.day.date, site.id),
      change: siteChange(facts, child, site, place),
      path: place.alwaysOpen ? null : readablePath(address),
      surfaces: surfacesOf(site),
      isForSchool: schoolSiteOf(site.id) !== undefined,
    };
  }

  return {
    addressOf,
    child: async (): Promise<ChildView> => childView(await gather()),

    /** Of the child that is asked for, else of the one who is here, else of the first. */
    async parent(tabId: number | null, { leftMs, grownUp }: OpenSession, asked: ChildId | null): Promise<ParentView> {
      const gathered = await gatherFor(asked);
      const { child, facts, household, nowMs } = gathered;
      // As it was decided: what the child keeps itself to is no figure for a parent to start from.
      const decided = decidedOf(gathered)?.plan ?? null;
      const [view, lastWeek, page, health, askedAt, asks] = await Promise.all([
        childView(gathered),
        weekOf(gathered, 1),
        pageOf(tabId, gathered),
        readHealth(),
        documents.get("meta", META.codeAsked),
        reportRequests(gathered),
      ]);
      const sumMs = (week: readonly (number | null)[]): number =>
        week.reduce<number>((sum, minutes) => sum + (minutes ?? 0) * 60_000, 0);
      return {
        sessionLeftMs: leftMs,
        grownUp: household?.grownUps.find(({ id }) => id === grownUp)?.name ?? "",
        children: (household?.children ?? []).map(({ id, name }) => ({ id, name })),
        asksForCode: typeof askedAt !== "number" || nowMs - askedAt >= ASKED_EVERY_MS,
        requests: asks,
        foresight: child === null ? null : foreseeGrant(facts, child, FIFTEEN, nowMs),
        view,
        limitMinutes:
          decided === null ? null : (effectivePlan(decided, facts.day.date).dailyMinutes[facts.rows.day - 1] ?? null),
        grantedMinutes: grantedSeconds(facts.grants, facts.grantsUsed) / 60,
        paused: facts.pausedSinceMs !== null,
        clock: clockOf(gathered),
        page,
        addable: page === null ? await addableAt(tabId, gathered) : null,
        seen: (await seen.read()).filter(({ state }) => state === "new").map(({ host }) => host),
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
