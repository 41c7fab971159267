import { classify } from "../domain/catalogue/classify.ts";
import { siteById } from "../domain/catalogue/index.ts";
import { refusal, type Refusal } from "../domain/door/refusal.ts";
import type { ChildId } from "../domain/ids.ts";
import { effectivePlan } from "../domain/plan/effective-plan.ts";
import type { Grant } from "../domain/plan/grant.ts";
import type { Child, Household } from "../domain/plan/household.ts";
import type { Scope } from "../domain/plan/plan.ts";
import { withDailyLimit } from "../domain/plan/with-daily-limit.ts";
import { childViewOf } from "../domain/report/child-view.ts";
import type { ChildView, ParentView } from "../domain/report/views.ts";
import { isUncounted } from "../domain/verdict/rules.ts";
import type { ClockKeeper } from "./clock-keeper.ts";
import type { OpenSession } from "./door.ts";
import type { GatherFacts, Gathered } from "./gather-facts.ts";
import { grantText } from "./grant-text.ts";
import { readHealth } from "./health.ts";
import type { HouseholdKeeper } from "./household-keeper.ts";
import type { KeepInStep } from "./keep-in-step.ts";
import type { Lock } from "./lock.ts";
import { META, SESSION } from "./names.ts";
import type { Ports } from "./ports.ts";
import { readWeek } from "./read-week.ts";
import type { StartTurn } from "./turn.ts";

type Parts = {
  ports: Ports;
  gather: GatherFacts;
  clock: ClockKeeper;
  lock: Lock;
  keeper: HouseholdKeeper;
  startTurn: StartTurn;
  inStep: KeepInStep;
};
type With = { readonly session: OpenSession };

/** What a parent does behind the PIN, and the child's own view of the same facts. */
export function createParentHandlers({ ports, gather, clock, lock, keeper, startTurn, inStep }: Parts) {
  const { access, cipher, documents, grants, journal, ledger, session, tabs } = ports;

  async function weekOf({ household, child, facts }: Gathered, weeksAgo: number): Promise<readonly (number | null)[]> {
    return household === null || child === null ? [] : readWeek(ledger, household, child, facts.day, weeksAgo);
  }

  async function childView(gathered: Gathered): Promise<ChildView> {
    return childViewOf({ ...gathered, week: await weekOf(gathered, 0) });
  }

  async function pageOf(tabId: number | null, { facts, child }: Gathered): Promise<ParentView["page"]> {
    const tab = tabId === null ? null : await tabs.get(tabId);
    const place = tab === null ? null : classify(tab.url);
    const site = place === null ? undefined : siteById(place.site);
    if (place === null || site === undefined || child === null) return null;
    const there = { ...facts, site, place, inPrivateWindow: false, openedInTurn: false, ending: null };
    return { siteName: site.name, surface: place.surface, counted: !isUncounted(there, child.plan) };
  }

  async function parentView(tabId: number | null, { leftMs }: OpenSession): Promise<ParentView> {
    const gathered = await gather();
    const { child, facts } = gathered;
    const [view, lastWeek, page, health] = await Promise.all([
      childView(gathered),
      weekOf(gathered, 1),
      pageOf(tabId, gathered),
      readHealth(access),
    ]);
    const sumMs = (week: readonly (number | null)[]): number =>
      week.reduce<number>((sum, minutes) => sum + (minutes ?? 0) * 60_000, 0);
    return {
      sessionLeftMs: leftMs,
      view,
      limitMinutes: child?.plan.dailyMinutes[facts.rows.day - 1] ?? null,
      grantedMinutes: facts.grants.reduce((sum, { minutes }) => sum + minutes, 0),
      paused: facts.pausedSinceMs !== null,
      clockClaimsMs: gathered.claimedMs,
      page,
      weekMs: sumMs(view.week),
      lastWeekMs: sumMs(lastWeek),
      health,
    };
  }

  async function changed(open: OpenSession): Promise<ParentView> {
    await inStep.wholly();
    return parentView(null, open);
  }

  /** The child, with the household it belongs to, or nothing. */
  function find({ household }: Gathered, id: ChildId): { household: Household; child: Child } | null {
    const child = household?.children.find((one) => one.id === id);
    return household === null || child === undefined ? null : { household, child };
  }

  async function sign(grant: Omit<Grant, "signature">, { householdKey }: OpenSession): Promise<Grant> {
    return { ...grant, signature: await lock.sign(householdKey, grantText(grant)) };
  }

  return {
    "child/view": async (): Promise<ChildView> => childView(await gather()),
    "parent/view": ({ tabId }: { tabId: number | null }, { session: open }: With): Promise<ParentView> =>
      parentView(tabId, open),

    async "plan/limit"(
      { child: id, minutes }: { child: ChildId; minutes: number | null },
      { session: open }: With,
    ): Promise<ParentView | Refusal> {
      const gathered = await gather();
      const found = find(gathered, id);
      if (found === null) return refusal("bad-request", "There is no such child.");
      const { day, rows } = gathered.facts;
      const { plan } = found.child;
      const from = effectivePlan(plan, day.date).dailyMinutes[rows.day - 1] ?? null;
      const limited = { ...found.child, plan: withDailyLimit(plan, day.date, rows.day, minutes) };
      const children = found.household.children.map((one) => (one.id === id ? limited : one));
      await keeper.save({ ...found.household, children }, open.householdKey);
      await journal.append({
        kind: "rules-changed",
        atMs: gathered.nowMs,
        child: id,
        what: "daily-minutes",
        from,
        to: minutes,
        by: open.grownUp,
      });
      return changed(open);
    },

    async "grant/give"(
      { child: id, minutes, scope }: { child: ChildId; minutes: number; scope: Scope },
      { session: open }: With,
    ): Promise<{ view: ParentView; grant: string } | Refusal> {
      const gathered = await gather();
      if (find(gathered, id) === null) return refusal("bad-request", "There is no such child.");
      const given = {
        id: cipher.randomBytes(9).toHex(),
        child: id,
        date: gathered.facts.day.date,
        minutes,
        scope,
        by: open.grownUp,
        givenAtMs: gathered.nowMs,
      };
      await grants.add(await sign(given, open));
      await journal.append({ kind: "granted", atMs: gathered.nowMs, child: id, minutes, by: open.grownUp });
      return { view: await changed(open), grant: given.id };
    },

    async "grant/undo"({ grant: id }: { grant: string }, { session: open }: With): Promise<ParentView> {
      const { facts, child, nowMs } = await gather();
      const grant = facts.grants.find((one) => one.id === id);
      if (grant !== undefined && child !== null) {
        await grants.remove(id);
        await journal.append({ kind: "grant-taken-back", atMs: nowMs, child: child.id, minutes: grant.minutes });
      }
      return changed(open);
    },

    /** The parent was shown what the clock says, and says that it is so. */
    async "clock/confirm"(_: object, { session: open }: With): Promise<ParentView> {
      const { household } = await gather();
      if (household !== null) await clock.trust(household);
      return changed(open);
    },

    async "pause/set"({ on }: { on: boolean }, { session: open }: With): Promise<ParentView> {
      const { nowMs } = await gather();
      await documents.put("meta", META.pause, on ? nowMs : undefined);
      await journal.append({ kind: "paused", atMs: nowMs, on });
      return changed(open);
    },

    async "turn/start"({ minutes }: { minutes: 15 | 30 | 60 | null }, { session: open }: With): Promise<ParentView> {
      // What was watched until now is the child's; from here on nothing is.
      await inStep.lightly();
      await startTurn(minutes, open.grownUp);
      return changed(open);
    },

    async "turn/end"(): Promise<Record<never, never>> {
      const { nowMs } = await gather();
      await session.put(SESSION.turn, undefined);
      await journal.append({ kind: "turn-ended", atMs: nowMs });
      await inStep.wholly();
      return {};
    },
  };
}
