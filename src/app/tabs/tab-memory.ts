import { SESSION } from "../names.ts";
import type { SessionFacts } from "../ports.ts";
import { decodeTabFacts, type TabFacts } from "./tab-facts.ts";

/** The facts of every tab of interest, in memory only. */
export function createTabMemory(session: SessionFacts) {
  const read = (stored: unknown): TabFacts | null => (stored === undefined ? null : decodeTabFacts(stored, "tab"));
  return {
    get: async (tabId: number): Promise<TabFacts | null> => read(await session.get(SESSION.tab(tabId))),
    put: (tabId: number, facts: TabFacts | null): Promise<void> => session.put(SESSION.tab(tabId), facts ?? undefined),
    async all(): Promise<ReadonlyMap<number, TabFacts>> {
      const stored = await session.list(SESSION.everyTab);
      const found = new Map<number, TabFacts>();
      for (const [name, value] of stored) {
        try {
          const facts = read(value);
          if (facts !== null) found.set(Number(name.slice(SESSION.everyTab.length)), facts);
        } catch {
          // One that cannot be read takes no other along; its tab is closed when it is judged.
        }
      }
      return found;
    },
  };
}

export type TabMemory = ReturnType<typeof createTabMemory>;
