import { classify } from "#domain/catalogue/classify";
import type { GuardOrder, ToGuard } from "#domain/verdict/guard-order";
import type { GuardReport } from "#domain/verdict/guard-report";
import { createFrames } from "./create-frames.ts";
import type { World } from "./create-world.ts";
import { BEAT_MS, createMemoryGuard, type MemoryGuard, type Sitting } from "./memory-guard.ts";

export type Opening = {
  readonly windowId?: number;
  readonly active?: boolean;
  readonly audible?: boolean;
  readonly incognito?: boolean;
  /** The address of a frame in the page, which is then what is watched there. */
  readonly frame?: string | null;
};

export type BrowsingOptions = {
  /** Called after everything that the app was told. */
  readonly look?: () => Promise<void>;
  /** Sites answer with the true time in their `Date` header, as real ones do. */
  readonly answers?: boolean;
};

/** Drives a world as a browser with pages and people does: navigations, tabs, guards, and true time passing over them. */
export function createBrowsing(world: World, { look = async () => undefined, answers = false }: BrowsingOptions = {}) {
  const { browser, time } = world;
  const guards = new Map<number, MemoryGuard>();
  const sitters = new Map<number, Sitting>();
  const shownUrls = new Map<number, string>();
  const frames = createFrames(world);
  let questions: number[] = [];

  browser.onTold((tabId, message: ToGuard) => {
    const guard = guards.get(tabId);
    if (guard === undefined || guard.silent) return;
    if (message.name === "guard/order") guard.obey(message.order, time.passedMs());
    if (message.name === "guard/are-you-there") questions.push(tabId);
  });

  async function event(happened: Parameters<World["event"]>[0]): Promise<void> {
    await world.event(happened);
    await look();
  }

  async function report(tabId: number, why: GuardReport["why"]): Promise<void> {
    const guard = guards.get(tabId);
    if (guard === undefined || guard.silent) return;
    const nowMs = time.passedMs();
    const { sitting } = guard;
    const spans =
      sitting === null || nowMs === guard.heardToMs ? [] : [{ startAgoMs: nowMs - guard.heardToMs, endAgoMs: 0 }];
    guard.heardToMs = nowMs;
    guard.beatMs = nowMs + BEAT_MS;
    const said = {
      spans,
      why,
      shows: sitting?.shows ?? null,
      visible: sitting?.visible ?? sitting !== null,
      happening: sitting?.happening ?? null,
      noticed: guard.notices.noticed(),
    };
    guard.obey(await world.report(tabId, said), time.passedMs());
    await look();
    await follow();
  }

  /** A supervised page begins to load; it gets its guard when it commits, unless the tab was taken elsewhere by then. */
  async function load(tabId: number, url: string): Promise<void> {
    const isStillComing = (): boolean => browser.tab(tabId)?.url === url;
    const navigated = { kind: "navigated", tabId, frameId: 0, url, prerender: false } as const;
    await event({ ...navigated, stage: "start" });
    const blocked = browser.closedSites().some(({ site }) => site === classify(url, browser.guardedSites())?.site);
    if ((blocked || browser.isOffline()) && isStillComing()) {
      browser.showError(tabId, true);
      return event({ ...navigated, stage: "error" });
    }
    const dateMs = Math.floor(time.trueMs() / 1000) * 1000;
    if (answers && isStillComing()) await event({ kind: "server-date", tabId, url, dateMs });
    browser.showError(tabId, false);
    if (isStillComing()) await event({ ...navigated, stage: "commit" });
    if (isStillComing()) await beginGuard(tabId);
  }

  async function beginGuard(tabId: number): Promise<void> {
    const order = await world.report(tabId, { why: "hello" });
    guards.set(tabId, createMemoryGuard(order, sitters.get(tabId) ?? null, time.passedMs()));
    await look();
  }

  /** Tells the app what the browser would of tabs that went elsewhere or away, until nothing moves any more. */
  async function follow(): Promise<void> {
    for (const tabId of shownUrls.keys()) {
      if (browser.tab(tabId) !== null) continue;
      shownUrls.delete(tabId);
      guards.delete(tabId);
      await event({ kind: "tab-removed", tabId });
      return follow();
    }
    for (const { id, url } of browser.all()) {
      if (shownUrls.get(id) === url) continue;
      shownUrls.set(id, url);
      guards.delete(id);
      frames.drop(id);
      if (classify(url, browser.guardedSites()) !== null) await load(id, url);
      if (browser.tab(id)?.url === url) await event({ kind: "tab-changed", tabId: id, url });
      return follow();
    }
  }

  async function answerQuestions(): Promise<void> {
    const asked = questions;
    questions = [];
    for (const tabId of asked) await report(tabId, "asked");
  }

  const isWatching = ({ sitting, order }: MemoryGuard): boolean =>
    sitting !== null && order.kind !== "closed" && order.counted;

  async function speakWhenDue(): Promise<void> {
    for (const [tabId, guard] of [...guards]) {
      const nowMs = time.passedMs();
      if (guard.expiresMs <= nowMs) await report(tabId, "expired");
      else if (isWatching(guard) && guard.beatMs <= nowMs) await report(tabId, "beat");
    }
  }

  const nextWordMs = (): number =>
    Math.min(
      Infinity,
      ...[...guards.values()].flatMap((guard) =>
        guard.silent ? [] : [guard.expiresMs, isWatching(guard) ? guard.beatMs : Infinity],
      ),
    );

  async function bringToFront(tabId: number): Promise<void> {
    const tab = browser.tab(tabId);
    if (tab === null) return;
    for (const other of browser.all())
      if (other.windowId === tab.windowId) browser.change(other.id, { active: other.id === tabId });
    await event({ kind: "tab-activated", tabId, windowId: tab.windowId });
    await focus(tab.windowId);
  }

  async function focus(windowId: number | null): Promise<void> {
    browser.focus(windowId);
    await event({ kind: "window-focused", windowId });
    await follow();
  }

  /** Whoever sits at the page gets up: the guard says at once what it saw. */
  async function getUp(tabId: number): Promise<void> {
    sitters.delete(tabId);
    await frames.end(tabId);
    const guard = guards.get(tabId);
    if (guard === undefined) return;
    await report(tabId, "hidden");
    guard.sitting = null;
  }

  return {
    /** Something else that happens in the browser. */
    async tell(happened: Parameters<World["event"]>[0]): Promise<void> {
      await event(happened);
      await follow();
    },
    follow,
    focus,
    getUp,
    bringToFront,
    report,
    /** A tab goes to an address, a new one where there is none yet; in front unless said otherwise. */
    async open(
      tabId: number,
      url: string,
      { windowId = 1, active = true, audible = false, incognito = false, frame = null }: Opening = {},
    ): Promise<void> {
      await getUp(tabId);
      const known = browser.tab(tabId);
      if (known === null)
        browser.put({ id: tabId, windowId, url, active: false, audible, frozen: false, incognito, splitView: null });
      else browser.change(tabId, { url, audible });
      shownUrls.delete(tabId);
      if (active) await bringToFront(tabId);
      await follow();
      if (frame !== null && browser.tab(tabId)?.url === url) await frames.begin(tabId, frame);
    },
    async close(tabId: number): Promise<void> {
      await getUp(tabId);
      browser.remove(tabId);
      await follow();
    },
    /** Someone is present at the tab from now on, on whatever page it shows. */
    sit(tabId: number, sitting: Sitting = {}): void {
      sitters.set(tabId, sitting);
      const guard = guards.get(tabId);
      if (guard === undefined) return;
      if (guard.sitting === null) guard.heardToMs = time.passedMs();
      guard.beatMs = Math.min(guard.beatMs, time.passedMs() + BEAT_MS);
      guard.sitting = sitting;
    },
    /** The guard says nothing any more, as if it were torn out. */
    silence(tabId: number): void {
      const guard = guards.get(tabId);
      if (guard !== undefined) guard.silent = true;
    },
    frames: frames.all,
    noticesOf: (tabId: number): readonly string[] => guards.get(tabId)?.said ?? [],
    orderOf: (tabId: number): GuardOrder | null => guards.get(tabId)?.order ?? null,
    /** True time passes over everything: alarms ring, guards speak, tabs that were sent away arrive. */
    async pass(ms: number): Promise<void> {
      const endMs = time.passedMs() + ms;
      await follow();
      while (time.passedMs() < endMs) {
        const nextMs = Math.min(
          endMs,
          Math.max(Math.min(nextWordMs(), frames.nextMs()), time.passedMs() + 1),
          world.nextMs(),
        );
        await world.pass(nextMs - time.passedMs());
        await look();
        await answerQuestions();
        await follow();
        await speakWhenDue();
        await frames.speakWhenDue();
        await follow();
      }
    },
    /** The browser ends and comes back with the tabs that it had. */
    async restart(): Promise<void> {
      guards.clear();
      shownUrls.clear();
      await world.restartBrowser();
      await event({ kind: "browser-started" });
      await follow();
    },
  };
}

export type Browsing = ReturnType<typeof createBrowsing>;
