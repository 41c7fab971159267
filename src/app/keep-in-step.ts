import { classify } from "../domain/catalogue/classify.ts";
import { childViewOf } from "../domain/report/child-view.ts";
import { SETTLED_AFTER_MS } from "../domain/record/settled-date.ts";
import { decide, nextChangeAt } from "../domain/verdict/decide.ts";
import type { BackupKeeper } from "./backup/backup-keeper.ts";
import type { SiteCloser } from "./tabs/close-sites.ts";
import type { Door } from "./door/door.ts";
import { factsOfTab } from "./tabs/facts-of-tab.ts";
import type { GatherFacts, Gathered } from "./gather-facts.ts";
import type { OwnSites } from "./sites/own-sites.ts";
import type { OwnView } from "./tabs/own-view.ts";
import type { ParentSession } from "./door/parent-session.ts";
import type { Ports, Tab } from "./ports.ts";
import { createBadgeShower } from "./report/show-badge.ts";
import type { PatientLedger } from "./ledger/patient-ledger.ts";
import type { Sealer } from "./seal/sealer.ts";
import type { RequestKeeper } from "./asking/request-keeper.ts";
import type { TabJudge } from "./tabs/tab-judge.ts";
import type { TabMemory } from "./tabs/tab-memory.ts";
import { BEAT_MS, type WhoIsHere } from "./people/who-is-here.ts";
import { createRefusalWriter } from "./door/write-refusals.ts";

const WATCH_EVERY_MS = 30_000;

type Parts = {
  ports: Ports;
  gather: GatherFacts;
  memory: TabMemory;
  judge: TabJudge;
  ownSites: OwnSites;
  ownView: OwnView;
  closeSites: SiteCloser;
  door: Door;
  parentSession: ParentSession;
  whoIsHere: WhoIsHere;
  requests: RequestKeeper;
  sealer: Sealer;
  ledger: PatientLedger;
  backups: BackupKeeper;
};

/** Brings what the browser shows into step with what is true: every tab, the browser's rules, the alarms, the lamp. */
export function createKeepInStep({
  ports,
  gather,
  memory,
  judge,
  ownSites,
  ownView,
  closeSites,
  door,
  parentSession,
  whoIsHere,
  requests,
  sealer,
  ledger,
  backups,
}: Parts) {
  const { tabs, alarms, clock, access } = ports;
  const showBadge = createBadgeShower(ports);
  const writeRefusals = createRefusalWriter(ports);

  async function needsSomeone({ facts, refused }: Gathered): Promise<boolean> {
    const [privateWindows, icon] = await Promise.all([access.privateWindows(), access.toolbarIcon()]);
    // What was asked says only that something was: the reason is told behind the PIN.
    const isAsked = await requests.waiting().then(
      (all) => all.length > 0,
      () => false,
    );
    const [chain, owingSinceMs] = await Promise.all([sealer.report().catch(() => null), ledger.owingSinceMs()]);
    if (owingSinceMs !== null || (chain?.breaks.length ?? 0) > 0) return true;
    return isAsked || facts.trouble !== null || refused?.length !== 0 || !privateWindows || icon === false;
  }

  /** Our pages read the note before they draw: it says what the household says. */
  async function noteLanguage({ language }: Gathered): Promise<void> {
    if ((await ports.languageNote.read()) !== language) await ports.languageNote.write(language);
  }

  /** A tab on our closed page whose page is open again is led on to it. */
  async function leadOn(tab: Tab, gathered: Gathered): Promise<void> {
    const page = await memory.get(tab.id);
    const there = page === null ? null : factsOfTab(page, gathered);
    if (page === null || there === null) return;
    const verdict = decide(there, gathered.child?.plan ?? null, gathered.nowMs);
    if (verdict.kind === "allow" || verdict.kind === "warn") await tabs.go(tab.id, page.url);
  }

  async function everyTab(gathered: Gathered): Promise<void> {
    for (const tab of await tabs.all()) {
      if (classify(tab.url, gathered.ownSites) !== null)
        await judge.judge({ tabId: tab.id, url: tab.url, incognito: tab.incognito, shows: null }, "told");
      else if (tab.url.startsWith(tabs.ownPage("closed.html"))) await leadOn(tab, gathered);
    }
  }

  /** Does a tab that is to leave still stand on its page? A prompt may hold it, or the worker died on the way. */
  async function isSomeoneToLeave({ ownSites }: Gathered): Promise<boolean> {
    const blocked = [...(await memory.all())].filter(([, { shown }]) => shown.state === "blocked");
    if (blocked.length === 0) return false;
    const standing = new Map((await tabs.all()).map(({ id, url }) => [id, classify(url, ownSites) !== null]));
    return blocked.some(([tabId]) => standing.get(tabId) === true);
  }

  async function armAlarms(gathered: Gathered, someoneIsThere: boolean): Promise<void> {
    const wallMs = clock.wallMs();
    // What waits for the disk is tried again and again.
    const isWaiting = await ledger.isWaiting();
    const watching = someoneIsThere || isWaiting || (await isSomeoneToLeave(gathered)) || (await door.isWaitDue());
    await alarms.set("watch", watching ? wallMs + WATCH_EVERY_MS : null);
    await alarms.set("next-change", gathered.held ? wallMs + (await leftMs(gathered)) : null);
  }

  /**
   * Until a verdict can change, nobody will be here any more, the parent's session ends with its key on the lamp, or the day
   * before is closed.
   */
  async function leftMs({ facts, household, nowMs }: Gathered): Promise<number> {
    const [awayAtMs, session] = await Promise.all([whoIsHere.awayAtMs(nowMs), parentSession.leftMs()]);
    const atMs = Math.min(nextChangeAt(facts, nowMs), awayAtMs ?? Infinity) - nowMs;
    // Whoever is here by a fact in memory is so for as long as the machine is awake.
    const mayLeave = facts.who.kind === "grown-up" || (household?.use === "shared" && facts.who.kind !== "nobody");
    const settlesMs = facts.day.startMs + SETTLED_AFTER_MS - nowMs;
    const others = [session, settlesMs].filter((ms) => ms > 0);
    return Math.min(atMs, mayLeave ? BEAT_MS : Infinity, ...others);
  }

  return {
    /** After a word from a guard, of the tab that is named, or a move: alarms and lamp. */
    async lightly(toldBy: number | null = null): Promise<void> {
      const { here, beside, gathered } = await ownView.settle();
      const { held, refused, nowMs } = gathered;
      // After the look: what every page that we see ourselves was watched until now goes into the same transaction. One that
      // we don't see is known up to its own word alone, which must not wait for another's.
      const isUnseen = toldBy !== null && !here.includes(toldBy);
      await (isUnseen ? ledger.writeNow() : ledger.writeWhenDue(gathered.stampMs));
      ports.ownSites.follow(await ownSites.read());
      if (held && refused !== null) await writeRefusals(refused, nowMs);
      await armAlarms(gathered, here.length + beside.length > 0);
      const isUnlocked = (await parentSession.leftMs()) > 0;
      const view = childViewOf({ ...gathered, week: [], withoutSites: true });
      await showBadge(view, gathered.language, await needsSomeone(gathered), isUnlocked);
    },

    /** After anything that can change a verdict elsewhere. */
    async wholly(): Promise<void> {
      await ownSites.lookAtAccess(false);
      const { gathered } = await ownView.settle();
      // A store that fails keeps a line too long, and must not keep a page open.
      if (gathered.household !== null) await requests.purge(gathered.facts.day.date).catch(() => undefined);
      try {
        // First, so that a tab that is led on finds no rule in its way.
        await closeSites(gathered);
      } finally {
        // A browser that refuses a rule must not keep the tabs open.
        await everyTab(gathered);
        await this.lightly();
        // Last: what the browser refuses here is judged all the same, from its address.
        await ports.ownSites.sync(await ownSites.read());
        await ports.scout.sync();
      }
      await noteLanguage(gathered);
      await backups.keepOfDay(gathered);
    },

    /** While someone is at a supervised page: that page, and whatever should have left by now. */
    async inFront(): Promise<void> {
      const { here, gathered } = await ownView.settle();
      for (const [tabId, page] of await memory.all()) {
        if (!here.includes(tabId) && page.shown.state !== "blocked") continue;
        const tab = await tabs.get(tabId);
        if (tab !== null && classify(tab.url, gathered.ownSites) !== null)
          await judge.judge({ tabId, url: tab.url, incognito: tab.incognito, shows: null }, "told");
      }
      await this.lightly();
    },

    rules: async (): Promise<void> => closeSites(await gather()),
  };
}

export type KeepInStep = ReturnType<typeof createKeepInStep>;
