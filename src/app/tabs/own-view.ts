import { classify } from "../../domain/catalogue/classify.ts";
import type { ErrorPages } from "./error-pages.ts";
import type { Gathered, GatherFacts } from "../gather-facts.ts";
import { SESSION } from "../names.ts";
import type { Ports, Tab } from "../ports.ts";
import type { SecondCounter } from "../ledger/count-seconds.ts";
import { isLookedAt, type TabFacts } from "./tab-facts.ts";
import type { TabMemory } from "./tab-memory.ts";
import type { WhoIsHere } from "../people/who-is-here.ts";

type Parts = {
  ports: Ports;
  gather: GatherFacts;
  memory: TabMemory;
  counter: SecondCounter;
  errorPages: ErrorPages;
  whoIsHere: WhoIsHere;
};
/** Tabs, each with the stamp since when: those that the background itself saw someone at, and those to be seen beside them. */
type Since = Readonly<Record<string, number>>;
type Seen = {
  /** Tabs that someone is at. */
  readonly here: readonly number[];
  /** Tabs that are to be seen in another window, or beside the one in front: whether someone looks only their guards can tell. */
  readonly beside: readonly number[];
};
type Settled = Seen & { readonly gathered: Gathered };

/** The longest that a page can be silent before its tab leaves: 30 s, as long again until the alarm rings, and two questions. */
const SILENCE_MS = 70_000;
const NOBODY: Seen = { here: [], beside: [] };

/**
 * The second witness of presence, which no page can forge or silence: the active tab of the focused window while the
 * system is not idle, and any tab that is heard. `settle` writes what has passed and looks anew.
 */
export function createOwnView({ ports, gather, memory, counter, errorPages, whoIsHere }: Parts) {
  const { session, tabs, idleness } = ports;

  async function readSince(name: typeof SESSION.front | typeof SESSION.beside): Promise<Since> {
    const stored = await session.get(name);
    if (typeof stored !== "object" || stored === null) return {};
    return Object.fromEntries(Object.entries(stored).filter(([, since]) => Number.isFinite(since)));
  }

  /** Which supervised tabs someone is at now, or may be, by what the browser says. */
  async function lookAround({ ownSites }: Gathered): Promise<Seen> {
    const known = [...(await memory.all())]
      .filter(([, page]) => isLookedAt(page) && !page.incognito)
      .map(([tabId]) => tabId);
    if (known.length === 0) return NOBODY;
    const [all, windows, state] = await Promise.all([tabs.all(), tabs.windows(), idleness.state()]);
    const [here, beside]: [number[], number[]] = [[], []];
    for (const tabId of known) {
      const tab = all.find(({ id }) => id === tabId);
      // A late word of the page that was left can bring its memory back; what counts is where the tab is.
      if (tab === undefined || classify(tab.url, ownSites) === null || (await errorPages.standsIn(tabId))) continue;
      const window = windows.find(({ id }) => id === tab.windowId);
      const isToBeSeen = tab.active || all.some((other) => other.active && standSideBySide(tab, other));
      const isShown = isToBeSeen && state === "active" && window?.isMinimised !== true;
      if (tab.audible || (isShown && tab.active && window?.isFocused === true)) here.push(tabId);
      else if (isShown && !tab.frozen) beside.push(tabId);
    }
    return { here, beside };
  }

  /** One that is still to be seen keeps its beginning. */
  async function keepBeside(beside: readonly number[], stampMs: number): Promise<void> {
    const before = await readSince(SESSION.beside);
    if (beside.length + Object.keys(before).length === 0) return;
    const since = beside.map((tabId) => [String(tabId), before[tabId] ?? stampMs]);
    await session.put(SESSION.beside, since.length === 0 ? undefined : Object.fromEntries(since));
  }

  async function settleWhole(): Promise<Settled> {
    const before = Object.entries(await readSince(SESSION.front));
    const gathered = await gather();
    for (const [tabId, sinceMs] of before) {
      const page = await memory.get(Number(tabId));
      if (page !== null) await counter.saw(gathered, page, sinceMs);
    }
    const seen = gathered.held ? await lookAround(gathered) : NOBODY;
    const { here } = seen;
    await keepBeside(seen.beside, gathered.stampMs);
    if (here.length > 0) await whoIsHere.isWatched(gathered.nowMs);
    if (before.length + here.length === 0) return { ...seen, gathered };
    await session.put(SESSION.front, Object.fromEntries(here.map((tabId) => [String(tabId), gathered.stampMs])));
    return { ...seen, gathered: before.length === 0 ? gathered : await gather() };
  }

  return {
    /**
     * Counts a page in another window, or beside, that fell silent, for as long as it was to be seen there without a word: whether
     * someone looked only its guard could tell, and silence counts against it. Called after `settle`.
     */
    async countSilence(gathered: Gathered, tabId: number, page: TabFacts): Promise<void> {
      const sinceMs = (await readSince(SESSION.beside))[tabId];
      if (sinceMs !== undefined) await counter.saw(gathered, page, Math.max(sinceMs, page.settledToMs), SILENCE_MS);
    },
    /**
     * Settles what has passed since the last look. Answers the tabs that someone is or may be at now, and what is true after it.
     * Never throws: pages are judged after it, whatever became of the look.
     */
    settle: (): Promise<Settled> => settleWhole().catch(async () => ({ ...NOBODY, gathered: await gather() })),
  };
}

/** Both browsers can show two tabs of a window at once; only one of them is the active one. */
const standSideBySide = (one: Tab, other: Tab): boolean =>
  one.splitView !== null && one.splitView === other.splitView && one.windowId === other.windowId;

export type OwnView = ReturnType<typeof createOwnView>;
