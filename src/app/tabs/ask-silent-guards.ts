import { unwrapView } from "../../domain/catalogue/unwrap-view.ts";
import type { ErrorPages } from "./error-pages.ts";
import type { GatherFacts } from "../gather-facts.ts";
import type { OwnView } from "./own-view.ts";
import type { Ports } from "../ports.ts";
import type { InTurn } from "../serial-queue.ts";
import { isOpenPage } from "./tab-facts.ts";
import type { TabMemory } from "./tab-memory.ts";
import type { TakeAway } from "./take-away.ts";

const SILENT_AFTER_MS = 30_000;
const ANSWERS_WITHIN_MS = 5_000;

type Parts = {
  ports: Ports;
  gather: GatherFacts;
  memory: TabMemory;
  ownView: OwnView;
  errorPages: ErrorPages;
  takeAway: TakeAway;
  inTurn: InTurn;
};

/** A page at which someone is, and whose guard says nothing, is asked twice, 5 s apart; then the tab leaves. */
export function createAskSilentGuards({ ports, gather, memory, ownView, errorPages, takeAway, inTurn }: Parts) {
  const { tabs, pause, journal } = ports;

  async function isView(tabId: number): Promise<boolean> {
    const tab = await tabs.get(tabId);
    return tab !== null && unwrapView(tab.url) !== tab.url;
  }

  async function isSilent(tabId: number, sinceMs: number): Promise<boolean> {
    const page = await memory.get(tabId);
    if (page === null || !isOpenPage(page) || (page.heardAtMs ?? 0) >= sinceMs) return false;
    // Behind another door, and in the browser's own view of a page (its source, a reader), there is no guard that could answer; our own view alone counts there.
    if (page.place.sideDoor || (await isView(tabId))) return false;
    return !(await errorPages.standsIn(tabId));
  }

  async function giveUp(tabId: number, sinceMs: number): Promise<void> {
    // Its answer may have stood before us in the queue.
    if (!(await isSilent(tabId, sinceMs))) return;
    // The seconds of the silence are counted before the page is called closed.
    const { gathered } = await ownView.settle();
    const page = await memory.get(tabId);
    if (page === null) return;
    await ownView.countSilence(gathered, tabId, page);
    await memory.put(tabId, { ...page, shown: { state: "blocked", reason: "guard-silent", wasOpen: true } });
    if (!page.incognito) await journal.append({ kind: "guard-silent", atMs: gathered.nowMs, site: page.place.site });
    void takeAway(tabId, page.incognito, false);
  }

  async function ask(tabId: number, stampMs: number): Promise<void> {
    for (let asked = 0; asked < 2; asked += 1) {
      // Not waited for: a page whose script hangs, or that a debugger holds, leaves the message itself without an end.
      void tabs.tell(tabId, { name: "guard/are-you-there" });
      await pause.wait(ANSWERS_WITHIN_MS);
      if (!(await isSilent(tabId, stampMs))) return;
    }
    await inTurn(() => giveUp(tabId, stampMs));
  }

  /** `inView`: the tabs at which someone is or may be, by what the browser says. Answers when the questions are out, not when they are answered. */
  return async function askSilentGuards(inView: readonly number[]): Promise<void> {
    const { stampMs, facts } = await gather();
    // Nothing is counted in a grown-up's turn, and a page that its owner holds by a debugger is theirs to hold.
    if (facts.who.kind === "grown-up") return;
    for (const tabId of inView) {
      // A page that spoke exactly then has been silent for as long.
      if (await isSilent(tabId, stampMs - SILENT_AFTER_MS + 1)) void ask(tabId, stampMs);
    }
  };
}

export type AskSilentGuards = ReturnType<typeof createAskSilentGuards>;
