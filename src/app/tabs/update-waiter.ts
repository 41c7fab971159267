import { classify } from "../../domain/catalogue/classify.ts";
import { shortText } from "../../domain/decode.ts";
import { SESSION } from "../names.ts";
import type { OwnSites } from "../sites/own-sites.ts";
import type { ParentSession } from "../door/parent-session.ts";
import type { Ports } from "../ports.ts";

type Parts = {
  readonly ports: Pick<Ports, "session" | "tabs" | "updates">;
  readonly ownSites: OwnSites;
  readonly parentSession: ParentSession;
};

const decodeVersion = shortText(40);

/**
 * Keeps a new version waiting while a social page is open, whose guard would be left behind, or a parent is at work. The browser lets
 * it in by itself at its next start.
 */
export function createUpdateWaiter({ ports: { session, tabs, updates }, ownSites, parentSession }: Parts) {
  const waiting = async (): Promise<string | null> => {
    const stored = await session.get(SESSION.updateTo);
    return stored === undefined ? null : decodeVersion(stored, "update");
  };

  async function isQuiet(): Promise<boolean> {
    const own = await ownSites.read();
    const isSocialOpen = (await tabs.all()).some(({ url }) => classify(url, own) !== null);
    return !isSocialOpen && (await parentSession.leftMs()) === 0;
  }

  return {
    /** The version that waits, or null. */
    waiting: (): Promise<string | null> => waiting().catch(() => null),
    ready: (version: string): Promise<void> => session.put(SESSION.updateTo, version),
    /** Lets it in, if there is one and nobody is in the middle of something. */
    async letIn(): Promise<void> {
      if ((await waiting()) === null || !(await isQuiet())) return;
      await session.put(SESSION.updateTo, undefined);
      await updates.letIn();
    },
  };
}

export type UpdateWaiter = ReturnType<typeof createUpdateWaiter>;
