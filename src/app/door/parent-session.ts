import { finite, listOf, shapeOf, text, truth } from "../../domain/decode.ts";
import type { Opened, OpenSession } from "../../domain/door/open-session.ts";
import { grownUpId } from "../../domain/ids.ts";
import { SESSION } from "../names.ts";
import type { Ports } from "../ports.ts";
import { createSerialQueue } from "../serial-queue.ts";

/** A session ends so long after the last input in our pages, and sooner when they are gone. */
export const AWAY_MS = 5 * 60_000;
const AWAY_FROM_POPUP_MS = 2 * 60_000;
/** Further than this between wall and lived time ends a session (design.md, "The door"). */
const MOST_APART_MS = 60_000;

type Moment = { readonly runId: string; readonly monoMs: number; readonly wallMs: number };
/** Pages that hold one session at a time: the popup, and a dashboard in each of a few windows. The oldest gives way. */
const MOST_PAGES = 8;
/** In memory only: the hashes of its tokens, and the household key for as long as the session lives. */
type Session = {
  readonly tokenHashes: readonly string[];
  readonly grownUp: string;
  readonly householdKey: string;
  readonly touchedAt: Moment;
  readonly leaving: boolean;
};

const decodeSession = shapeOf<Session>({
  tokenHashes: listOf(text),
  grownUp: text,
  householdKey: text,
  touchedAt: shapeOf<Moment>({ runId: text, monoMs: finite, wallMs: finite }),
  leaving: truth,
});

/** What an opened door leaves behind: a token in the page, and its hash here, in memory that outlives the worker. */
export function createParentSession({ clock, session, cipher }: Pick<Ports, "clock" | "session" | "cipher">) {
  /** What reads the session and writes it anew; a session that was closed meanwhile must not come back. */
  const oneAtATime = createSerialQueue();

  const momentNow = (): Moment => ({ runId: clock.runId, monoMs: clock.monoMs(), wallMs: clock.wallMs() });
  const newToken = (): string => cipher.randomBytes(32).toBase64();

  async function read(): Promise<Session | null> {
    const stored = await session.get(SESSION.door);
    if (stored === undefined) return null;
    const found = decodeSession(stored, "session");
    if (leftOf(found) > 0) return found;
    await session.put(SESSION.door, undefined);
    return null;
  }

  /** Ended by a wall that went back or a minute apart from lived time: a clock was set, or the machine slept. */
  function leftOf({ touchedAt, leaving }: Session): number {
    const now = momentNow();
    const sinceMs = now.wallMs - touchedAt.wallMs;
    const apartMs = now.runId === touchedAt.runId ? Math.abs(sinceMs - (now.monoMs - touchedAt.monoMs)) : 0;
    if (sinceMs < 0 || apartMs > MOST_APART_MS) return 0;
    return Math.max(0, (leaving ? AWAY_FROM_POPUP_MS : AWAY_MS) - sinceMs);
  }

  const openOf = (found: Session): OpenSession => ({
    grownUp: grownUpId(found.grownUp),
    householdKey: Uint8Array.fromBase64(found.householdKey),
    leftMs: leftOf(found),
  });

  return {
    /** Answers the token, which is nowhere else. */
    async open({ grownUp, householdKey }: Opened): Promise<string> {
      const token = newToken();
      await session.put(SESSION.door, {
        tokenHashes: [await cipher.sha256(token)],
        grownUp,
        householdKey: householdKey.toBase64(),
        touchedAt: momentNow(),
        leaving: false,
      } satisfies Session);
      return token;
    },

    /** The session that this token opens, or null. Reading it does not prolong it. */
    async check(token: string): Promise<OpenSession | null> {
      const found = await read();
      if (found === null || !found.tokenHashes.includes(await cipher.sha256(token))) return null;
      return openOf(found);
    },

    /** The session that is open, for what a parent wanted in it and the browser answers later; null where none is. */
    async current(): Promise<OpenSession | null> {
      const found = await read();
      return found === null ? null : openOf(found);
    },

    touch: (leaving: boolean): Promise<number> =>
      oneAtATime(async () => {
        const found = await read();
        if (found === null) return 0;
        const touched = { ...found, leaving, touchedAt: momentNow() };
        await session.put(SESSION.door, touched);
        return leftOf(touched);
      }),

    /**
     * The session of a page that is gone, for the next of our pages: "it stays open for 2 minutes after the popup closes".
     * Each page has a token of its own, so that two dashboards do not shut each other; all end together. Where no session
     * lives there is nothing to hand over.
     */
    resume: (): Promise<{ readonly token: string; readonly leftMs: number } | null> =>
      oneAtATime(async () => {
        const found = await read();
        if (found === null) return null;
        const token = newToken();
        const leftMs = leftOf(found);
        const tokenHashes = [...found.tokenHashes, await cipher.sha256(token)].slice(-MOST_PAGES);
        await session.put(SESSION.door, { ...found, tokenHashes } satisfies Session);
        return { token, leftMs };
      }),

    /** Zero where none is open. */
    leftMs: async (): Promise<number> => {
      const found = await read();
      return found === null ? 0 : leftOf(found);
    },

    close: (): Promise<void> => oneAtATime(() => session.put(SESSION.door, undefined)),
  };
}

export type ParentSession = ReturnType<typeof createParentSession>;
