import { assertNever } from "../domain/assert-never.ts";
import { classify } from "../domain/catalogue/classify.ts";
import { withoutFinalDot } from "../domain/catalogue/without-final-dot.ts";
import type { AppEvent, NavigationStage } from "./app-event.ts";
import type { AskSilentGuards } from "./tabs/ask-silent-guards.ts";
import type { ClockKeeper } from "./time/clock-keeper.ts";
import type { Door } from "./door/door.ts";
import type { ErrorPages } from "./tabs/error-pages.ts";
import type { GatherFacts } from "./gather-facts.ts";
import type { KeepInStep } from "./keep-in-step.ts";
import { SESSION } from "./names.ts";
import type { NoteStart } from "./time/note-start.ts";
import type { OwnSites } from "./sites/own-sites.ts";
import type { OwnView } from "./tabs/own-view.ts";
import type { Occasion } from "./tabs/page-facts.ts";
import type { ParentSession } from "./door/parent-session.ts";
import type { Ports } from "./ports.ts";
import type { TabJudge } from "./tabs/tab-judge.ts";
import type { SiteAdder } from "./sites/site-adder.ts";
import { fellSilent, type TabFacts } from "./tabs/tab-facts.ts";
import type { TabMemory } from "./tabs/tab-memory.ts";
import type { UpdateWaiter } from "./tabs/update-waiter.ts";
import type { WhoIsHere } from "./people/who-is-here.ts";

const RINGS_AGAIN_MS = 30_000;
/** The browser calls it idle so long after the last input. */
const IDLE_AFTER_MS = 60_000;
/** What ended in an error may have left the tab on the page before, whose seconds are still that page's. */
const occasionOf: Readonly<Record<NavigationStage, Occasion>> = {
  start: "on-its-way",
  commit: "arrived",
  error: "failed",
  history: "moved",
  fragment: "moved",
};

type Parts = {
  ports: Ports;
  gather: GatherFacts;
  memory: TabMemory;
  judge: TabJudge;
  ownView: OwnView;
  inStep: KeepInStep;
  clock: ClockKeeper;
  door: Door;
  parentSession: ParentSession;
  errorPages: ErrorPages;
  askSilentGuards: AskSilentGuards;
  whoIsHere: WhoIsHere;
  ownSites: OwnSites;
  updateWaiter: UpdateWaiter;
  noteStart: NoteStart;
  siteAdder: SiteAdder;
};

/** What the app does when something happens in the browser. Called in turn. */
export function createHandleEvent({
  ports,
  gather,
  memory,
  judge,
  ownView,
  inStep,
  clock,
  door,
  parentSession,
  errorPages,
  askSilentGuards,
  whoIsHere,
  ownSites,
  updateWaiter,
  noteStart,
  siteAdder,
}: Parts) {
  const { tabs, access, session, journal } = ports;

  async function judgeTab(tabId: number, url: string | null, occasion: Occasion): Promise<void> {
    const tab = await tabs.get(tabId);
    const address = url ?? tab?.url ?? "";
    // What was watched until now belongs to the page that was here, or to the tab that was in front.
    const { gathered } = await ownView.settle();
    if (tab === null || classify(address, gathered.ownSites) === null) return;
    const order = await judge.judge({ tabId, url: address, incognito: tab.incognito, shows: null }, occasion);
    if (order?.kind === "closed") await inStep.rules();
    await inStep.lightly();
  }

  async function navigated(event: Extract<AppEvent, { kind: "navigated" }>): Promise<void> {
    if (event.frameId !== 0 || event.prerender) return;
    // Of failures we hear on every site, and most are nobody's business.
    if (event.stage === "error" && classify(event.url, await ownSites.read()) === null) return;
    const plain = withoutFinalDot(event.url);
    if (plain !== event.url && event.stage !== "error") return tabs.go(event.tabId, plain);
    if (event.stage === "error") {
      if (event.isBrokenOff !== true) await errorPages.failed(event.tabId, inStep.lightly);
    } else if (event.stage !== "start") await errorPages.arrived(event.tabId, inStep.lightly);
    await judgeTab(event.tabId, event.url, occasionOf[event.stage]);
    // It may have been a rule that outlived its reason, where an alarm did not ring.
    if (event.stage === "error") await inStep.rules();
  }

  /** The tab arrived on our page, or left the catalogue: nothing of it is shown any more. */
  async function settleChangedTab({ tabId, url }: Extract<AppEvent, { kind: "tab-changed" }>): Promise<void> {
    if (url !== undefined && classify(url, await ownSites.read()) !== null) return judgeTab(tabId, url, "told");
    const page = await memory.get(tabId);
    if (page === null) return;
    // Sound that begins or ends is someone who comes or goes; beside another tab it is to be seen, or no longer.
    if (url === undefined) return inStep.lightly();
    await ownView.settle();
    if (!url.startsWith(tabs.ownPage("closed.html"))) return memory.put(tabId, null);
    // Why it was closed only the page knew, so that is kept; it has left, and what opens here next is another.
    const shown: TabFacts["shown"] = fellSilent(page)
      ? { state: "blocked", reason: "guard-silent", wasOpen: false }
      : { state: "unknown" };
    await memory.put(tabId, { ...page, shown });
  }

  async function accessChanged(): Promise<void> {
    await ownSites.lookAtAccess(true);
    const allowed = await access.hosts();
    const before = (await session.get(SESSION.noAccess)) !== true;
    await session.put(SESSION.noAccess, allowed ? undefined : true);
    await siteAdder.accessChanged();
    const { nowMs, held } = await gather();
    await inStep.wholly();
    if (held && before !== allowed)
      await journal.append({ kind: "access-changed", atMs: nowMs, what: "hosts", allowed });
    if (held) await noteStart.noteEverywhere(nowMs);
  }

  async function serverDate({ tabId, url, dateMs }: Extract<AppEvent, { kind: "server-date" }>): Promise<void> {
    // A site's word is kept with its name, and nothing of a private window is kept; of a tab that is gone nobody knows.
    if ((await tabs.get(tabId))?.incognito !== false) return;
    const place = classify(url);
    const before = await gather();
    if (place === null || before.household === null) return;
    await clock.confirm(before.household, place.site, dateMs);
    const after = await gather();
    if (after.facts.day.date !== before.facts.day.date || after.facts.dayIsHeld !== before.facts.dayIsHeld)
      await inStep.wholly();
  }

  /** A locked screen, or a quarter of an hour away: whoever was here has left, and a grown-up's turn is over. */
  async function idleness(state: "active" | "idle" | "locked"): Promise<void> {
    // What was watched until now is still theirs.
    const { gathered } = await ownView.settle();
    const { household, nowMs } = gathered;
    if (state === "locked") await parentSession.close();
    if (state === "idle") await whoIsHere.fellQuiet(nowMs - IDLE_AFTER_MS);
    const isGone = state === "locked" || (await whoIsHere.isAway(nowMs));
    if (isGone && (await whoIsHere.leave(household, nowMs))) await journal.append({ kind: "turn-ended", atMs: nowMs });
    if (state === "active") await whoIsHere.stirred();
    return isGone ? inStep.wholly() : inStep.lightly();
  }

  async function alarm(name: "next-change" | "watch"): Promise<void> {
    // It rings once: should we die while we hear it, it rings again. What follows sets it to its true instant.
    await ports.alarms.set(name, ports.clock.wallMs() + RINGS_AGAIN_MS);
    await noteStart.tell(async () => (await gather()).nowMs);
    if (name === "next-change") return inStep.wholly();
    await inStep.inFront();
    const { here, beside } = await ownView.settle();
    await askSilentGuards([...here, ...beside]);
    // Last, and for the alarm that is set anew by then: a broken lock must not stop the watch.
    await door.wait();
  }

  return async function handle(event: AppEvent): Promise<void> {
    switch (event.kind) {
      case "navigated":
        return navigated(event);
      case "tab-activated":
        return judgeTab(event.tabId, null, "told");
      case "tab-changed":
        return settleChangedTab(event);
      case "tab-replaced":
        await ownView.settle();
        await memory.put(event.to, await memory.get(event.from));
        await memory.put(event.from, null);
        return judgeTab(event.to, null, "arrived");
      case "tab-removed":
        await ownView.settle();
        await errorPages.gone(event.tabId);
        return memory.put(event.tabId, null);
      case "window-focused":
        return inStep.lightly();
      case "idle":
        return idleness(event.state);
      case "alarm":
        return alarm(event.name);
      case "access-changed":
        return accessChanged();
      case "server-date":
        return serverDate(event);
      case "update-ready":
        return updateWaiter.ready(event.version);
      case "installed":
      case "browser-started":
        await noteStart.explained();
        return inStep.wholly();
      default:
        return assertNever(event);
    }
  };
}
