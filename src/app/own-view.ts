import { classify } from "../domain/catalogue/classify.ts";
import type { Gathered, GatherFacts } from "./gather-facts.ts";
import { SESSION } from "./names.ts";
import type { Ports } from "./ports.ts";
import type { SecondCounter } from "./count-seconds.ts";
import { isLookedAt } from "./tab-facts.ts";
import type { TabMemory } from "./tab-memory.ts";

type Parts = { ports: Ports; gather: GatherFacts; memory: TabMemory; counter: SecondCounter };
/** Tabs that the background itself saw someone at, each with the stamp since when. */
type Front = Readonly<Record<string, number>>;
type Settled = { readonly here: readonly number[]; readonly gathered: Gathered };

/**
 * The second witness of presence, which no page can forge or silence: the active tab of the focused window while the
 * system is not idle, and any tab that is heard. `settle` writes what has passed and looks anew.
 */
export function createOwnView({ ports, gather, memory, counter }: Parts) {
  const { session, tabs, idleness } = ports;

  async function front(): Promise<Front> {
    const stored = await session.get(SESSION.front);
    if (typeof stored !== "object" || stored === null) return {};
    return Object.fromEntries(Object.entries(stored).filter(([, since]) => Number.isFinite(since)));
  }

  /** Which open supervised tabs someone is at now, by what the browser says. */
  async function lookAround(): Promise<readonly number[]> {
    const open = [...(await memory.all())]
      .filter(([, page]) => isLookedAt(page) && !page.incognito)
      .map(([tabId]) => tabId);
    if (open.length === 0) return [];
    const [all, focused, state] = await Promise.all([tabs.all(), tabs.focusedWindow(), idleness.state()]);
    const isThere = (tabId: number): boolean => {
      const tab = all.find(({ id }) => id === tabId);
      // A late word of the page that was left can bring its memory back; what counts is where the tab is.
      if (tab === undefined || classify(tab.url) === null) return false;
      return tab.audible || (tab.active && tab.windowId === focused && state === "active");
    };
    return open.filter(isThere);
  }

  async function settleWhole(): Promise<Settled> {
    const before = Object.entries(await front());
    const gathered = await gather();
    for (const [tabId, sinceMs] of before) {
      const page = await memory.get(Number(tabId));
      if (page !== null) await counter.saw(gathered, page, sinceMs);
    }
    const here = gathered.held ? await lookAround() : [];
    if (before.length + here.length === 0) return { here, gathered };
    await session.put(SESSION.front, Object.fromEntries(here.map((tabId) => [String(tabId), gathered.stampMs])));
    return { here, gathered: before.length === 0 ? gathered : await gather() };
  }

  return {
    /**
     * Settles what has passed since the last look. Answers the tabs that someone is at now, and what is true after it.
     * Never throws: pages are judged after it, whatever became of the look.
     */
    settle: (): Promise<Settled> => settleWhole().catch(async () => ({ here: [], gathered: await gather() })),
  };
}

export type OwnView = ReturnType<typeof createOwnView>;
