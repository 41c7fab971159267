import { SESSION } from "./names.ts";
import type { Ports } from "./ports.ts";

/**
 * Knows the browser's own error page, which stands under the address of a page that did not come. Two must say so: the
 * last move of the tab that was heard of failed, and no script can run there. A page can bring about the one (it breaks a
 * reload off) and not the other.
 */
export function createErrorPages({ session, tabs }: Pick<Ports, "session" | "tabs">) {
  return {
    /** A navigation of the tab came to its end. */
    note: (tabId: number, end: "arrived" | "failed"): Promise<void> =>
      session.put(SESSION.failed(tabId), end === "failed" ? true : undefined),
    standsIn: async (tabId: number): Promise<boolean> =>
      (await session.get(SESSION.failed(tabId))) === true && !(await tabs.isPage(tabId)),
  };
}

export type ErrorPages = ReturnType<typeof createErrorPages>;
