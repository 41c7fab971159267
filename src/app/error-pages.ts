import { SESSION } from "./names.ts";
import type { Ports } from "./ports.ts";
import type { InTurn } from "./serial-queue.ts";

/** When a tab whose navigation failed is looked at: what the browser shows instead may come a moment later. */
const LOOKS_AFTER_MS = [0, 1_000] as const;

type Parts = { ports: Pick<Ports, "session" | "tabs" | "pause" | "cipher">; inTurn: InTurn };

/**
 * Knows the browser's own error page, which stands under the address of the page that did not come. Two must say so: a
 * navigation failed, and no script can run in what stands there since. A page can bring about the one (it breaks a reload
 * off) and not the other.
 */
export function createErrorPages({ ports: { session, tabs, pause, cipher }, inTurn }: Parts) {
  async function isFoundOut(tabId: number, failure: string): Promise<boolean> {
    if ((await session.get(SESSION.failed(tabId))) !== failure) return false;
    await session.put(SESSION.failed(tabId), true);
    return true;
  }

  /** Not in turn: a page that a debugger holds never answers, and is a page all the same. */
  async function look(tabId: number, failure: string, onFound: () => Promise<void>): Promise<void> {
    for (const afterMs of LOOKS_AFTER_MS) {
      if (afterMs > 0) await pause.wait(afterMs);
      if (await tabs.isPage(tabId)) continue;
      return inTurn(async () => {
        // Something may have arrived since.
        if (await isFoundOut(tabId, failure)) await onFound();
      });
    }
  }

  return {
    /** A navigation failed. Answers at once; `onFound` is called in turn when the browser's page stands there. */
    async failed(tabId: number, onFound: () => Promise<void>): Promise<void> {
      const failure = cipher.randomBytes(8).toHex();
      await session.put(SESSION.failed(tabId), failure);
      void look(tabId, failure, onFound);
    },
    /** Something arrived in the tab, or the tab is gone. */
    arrived: (tabId: number): Promise<void> => session.put(SESSION.failed(tabId), undefined),
    standsIn: async (tabId: number): Promise<boolean> => (await session.get(SESSION.failed(tabId))) === true,
  };
}

export type ErrorPages = ReturnType<typeof createErrorPages>;
