import { SESSION } from "../names.ts";
import type { Ports } from "../ports.ts";
import type { InTurn } from "../serial-queue.ts";

/** When a tab whose navigation failed is looked at: what the browser shows instead may come a moment later. */
const LOOKS_AFTER_MS = [0, 1_000] as const;

type Parts = { ports: Pick<Ports, "session" | "tabs" | "pause" | "cipher">; inTurn: InTurn };

/**
 * Knows the browser's own error page, which stands under the address of the page that did not come. Two must say so: a
 * navigation failed, and no script can run in what stands there since. A page can bring about the one (it breaks a reload
 * off) and not the other. Where the browser says that it was broken off, nothing failed: a page whose scripts the browser was told
 * to keep out (Firefox's list of restricted domains) would pass for an error page else, and its seconds for nobody's.
 */
export function createErrorPages({ ports: { session, tabs, pause, cipher }, inTurn }: Parts) {
  /** Writes what was found, unless something else happened in the tab since. */
  async function settle(tabId: number, failure: string, isError: boolean): Promise<boolean> {
    if ((await session.get(SESSION.failed(tabId))) !== failure) return false;
    await session.put(SESSION.failed(tabId), isError ? true : undefined);
    return isError;
  }

  /** Not in turn: a page that a debugger holds never answers, and is a page all the same. */
  async function look(tabId: number, failure: string, onFound: () => Promise<void>): Promise<void> {
    let isError = false;
    for (const afterMs of LOOKS_AFTER_MS) {
      if (afterMs > 0) await pause.wait(afterMs);
      isError = !(await tabs.isPage(tabId));
      if (isError) break;
    }
    await inTurn(async () => {
      if (await settle(tabId, failure, isError)) await onFound();
    });
  }

  /** A navigation failed. Answers at once; `onFound` is called in turn when the browser's page stands there. */
  async function failed(tabId: number, onFound: () => Promise<void>): Promise<void> {
    const failure = cipher.randomBytes(8).toHex();
    await session.put(SESSION.failed(tabId), failure);
    void look(tabId, failure, onFound).catch(() => undefined);
  }

  return {
    failed,
    /** Something arrived in the tab: after a failure it may be the browser's page itself, which Firefox calls arrived too. */
    async arrived(tabId: number, onFound: () => Promise<void>): Promise<void> {
      if ((await session.get(SESSION.failed(tabId))) !== undefined) await failed(tabId, onFound);
    },
    gone: (tabId: number): Promise<void> => session.put(SESSION.failed(tabId), undefined),
    standsIn: async (tabId: number): Promise<boolean> => (await session.get(SESSION.failed(tabId))) === true,
  };
}

export type ErrorPages = ReturnType<typeof createErrorPages>;
