import { classify } from "../../domain/catalogue/classify.ts";
import type { OwnSites } from "../sites/own-sites.ts";
import type { Ports } from "../ports.ts";
import type { TabMemory } from "./tab-memory.ts";

const LOOKS_EVERY_MS = 500;
/** Our page takes a moment to come, on a slow machine seconds; the curtain stands meanwhile. */
const LOOKS = 6;
/** A tab that is seen as often and not on its way is kept: by a prompt, or by a page that goes back in its history, which ends the way to ours. */
const KEPT_AFTER = 2;
/** Tries to close a tab that a `beforeunload` prompt holds, as often; the watch alarm begins them anew. */
const TRIES = 8;

/** Takes a tab from a closed page to ours, and does not believe that it left until it has. */
export function createTakeAway({ tabs, pause, privateTabsMustClose }: Ports, memory: TabMemory, ownSites: OwnSites) {
  const under = new Map<number, "sent" | "held">();
  const closedPage = () => tabs.ownPage("closed.html");

  /** True while the tab still stands on a supervised page. */
  async function isStillThere(tabId: number): Promise<boolean> {
    const tab = await tabs.get(tabId);
    if (tab === null || classify(tab.url, await ownSites.read()) === null) return false;
    return (await memory.get(tabId))?.shown.state === "blocked";
  }

  async function hasLeft(tabId: number): Promise<boolean> {
    let stood = 0;
    for (let looked = 0; looked < LOOKS && stood < KEPT_AFTER; looked += 1) {
      await pause.wait(LOOKS_EVERY_MS);
      if (!(await isStillThere(tabId))) return true;
      stood = (await tabs.isOnItsWay(tabId)) ? 0 : stood + 1;
    }
    return false;
  }

  async function leavePrivate(tabId: number): Promise<void> {
    // Chromium: no page of ours can stand in a private window. One ordinary tab says why, however many were closed.
    const explained = (await tabs.all()).some(
      ({ url, incognito }) => !incognito && url.startsWith(closedPage()) && url.endsWith("#private"),
    );
    await tabs.close(tabId);
    if (!explained) await tabs.open(`${closedPage()}#private`);
  }

  /** The tab is kept: our page opens beside it, and the old tab goes as soon as the browser lets it. */
  async function closeBesides(tabId: number): Promise<void> {
    const beside = await tabs.open(closedPage());
    await memory.put(beside, await memory.get(tabId));
    for (let tried = 0; tried < TRIES && (await isStillThere(tabId)); tried += 1) {
      // Rejected while the prompt stands in some browsers, silently put off in others: what counts is whether the tab is gone.
      await tabs.close(tabId).catch(() => undefined);
      await pause.wait(LOOKS_EVERY_MS);
    }
    // It was slow and not held: of two pages that say the same, the one beside is too many.
    if ((await tabs.get(tabId))?.url.startsWith(closedPage()) === true) await tabs.close(beside);
  }

  async function leave(tabId: number, incognito: boolean): Promise<void> {
    if (incognito && privateTabsMustClose) return leavePrivate(tabId);
    // Not awaited: a guard that is gone or defeated must not hold the tab.
    void tabs.tell(tabId, { name: "guard/leave" });
    await tabs.go(tabId, closedPage());
    if (await hasLeft(tabId)) return;
    under.set(tabId, "held");
    await closeBesides(tabId);
  }

  /** `isAnew`: another document may have got ahead of ours, or the page was open again meanwhile. */
  return async function takeAway(tabId: number, incognito: boolean, isAnew: boolean): Promise<void> {
    // Sent away already: what has not left yet does, and a second word to go would begin its way anew.
    if (isAnew && under.get(tabId) === "sent") return tabs.go(tabId, closedPage());
    if (under.has(tabId)) return;
    under.set(tabId, "sent");
    try {
      await leave(tabId, incognito);
    } catch {
      // The tab was closed meanwhile: that is what was wanted.
    } finally {
      under.delete(tabId);
    }
  };
}

export type TakeAway = ReturnType<typeof createTakeAway>;
