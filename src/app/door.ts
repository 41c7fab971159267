import { countTry, MOST_ATTEMPTS, NO_ATTEMPTS, payWait, type Attempts } from "../domain/door/attempts.ts";
import { finite, nullable, shapeOf, text, truth } from "../domain/decode.ts";
import { grownUpId, type GrownUpId } from "../domain/ids.ts";
import type { UnlockReply } from "../domain/report/views.ts";
import type { Lock, Opened } from "./lock.ts";
import { LOCK, SESSION } from "./names.ts";
import type { Ports } from "./ports.ts";
import { createSerialQueue } from "./serial-queue.ts";

const AWAY_MS = 5 * 60_000;
const AWAY_FROM_POPUP_MS = 2 * 60_000;
/** Further than this between wall and lived time ends a session (design.md, "The door"). */
const MOST_APART_MS = 60_000;
/** What a ring of the 30 s alarm pays at most. */
const RING_PAYS_MS = 30_000;

type Secret = "pin" | "code";
type Moment = { readonly runId: string; readonly monoMs: number; readonly wallMs: number };
type Tried = { readonly pin: Attempts; readonly code: Attempts; readonly paidAt: Moment | null };
/** An open session, in memory only: the token's hash, and the household key for as long as it lives. */
type Session = {
  readonly tokenHash: string;
  readonly grownUp: string;
  readonly householdKey: string;
  readonly touchedAt: Moment;
  readonly leaving: boolean;
};
export type OpenSession = { readonly grownUp: GrownUpId; readonly householdKey: Uint8Array; readonly leftMs: number };

const decodeAttempts = shapeOf<Attempts>({
  fails: finite,
  waitMs: finite,
  wrongSinceOpened: finite,
  lastWrongAtMs: nullable(finite),
});
const decodeMoment = shapeOf<Moment>({ runId: text, monoMs: finite, wallMs: finite });
const decodeTried = shapeOf<Tried>({
  pin: decodeAttempts,
  code: decodeAttempts,
  paidAt: nullable(decodeMoment),
});
const decodeSession = shapeOf<Session>({
  tokenHash: text,
  grownUp: text,
  householdKey: text,
  touchedAt: decodeMoment,
  leaving: truth,
});

/** The one check that every loosening passes. Tries are counted before they are checked, one at a time. */
export function createDoor(ports: Pick<Ports, "clock" | "documents" | "session" | "cipher">, lock: Lock) {
  const { clock, documents, session, cipher } = ports;
  const oneAtATime = createSerialQueue();
  /** What reads the session and writes it anew; a session that was closed meanwhile must not come back. */
  const inSession = createSerialQueue();

  const momentNow = (): Moment => ({ runId: clock.runId, monoMs: clock.monoMs(), wallMs: clock.wallMs() });

  async function tried(): Promise<Tried> {
    const stored = await documents.get("lock", LOCK.attempts);
    if (stored === undefined) return { pin: NO_ATTEMPTS, code: NO_ATTEMPTS, paidAt: null };
    try {
      return decodeTried(stored, "attempts");
    } catch {
      // A count that somebody broke stands at its longest wait: paid like any other, it locks no parent out for good.
      return { pin: MOST_ATTEMPTS, code: MOST_ATTEMPTS, paidAt: null };
    }
  }

  /** Pays both waits by what this run of the background surely lived through, or at most one ring since another run. */
  async function settleWaits(): Promise<Tried> {
    const before = await tried();
    const now = momentNow();
    if (before.pin.waitMs + before.code.waitMs === 0) return before;
    const paidMs = before.paidAt === null ? 0 : livedSince(before.paidAt, now);
    const after: Tried = { pin: payWait(before.pin, paidMs), code: payWait(before.code, paidMs), paidAt: now };
    await documents.put("lock", LOCK.attempts, after);
    return after;
  }

  async function openSession({ grownUp, householdKey }: Opened): Promise<string> {
    const token = cipher.randomBytes(32).toBase64();
    await session.put(SESSION.door, {
      tokenHash: await cipher.sha256(token),
      grownUp,
      householdKey: householdKey.toBase64(),
      touchedAt: momentNow(),
      leaving: false,
    } satisfies Session);
    return token;
  }

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

  async function attempt(secret: Secret, open: () => Promise<string | null>): Promise<UnlockReply> {
    const before = await settleWaits();
    if (before[secret].waitMs > 0) return { kind: "waiting", waitMs: before[secret].waitMs };
    const counted = countTry(before[secret], clock.wallMs());
    await documents.put("lock", LOCK.attempts, { ...before, [secret]: counted, paidAt: momentNow() });
    const token = await open();
    if (token === null) return { kind: "wrong", tries: counted.fails, waitMs: counted.waitMs };
    const wrong = before.pin.wrongSinceOpened + before.code.wrongSinceOpened;
    const lastAtMs = Math.max(before.pin.lastWrongAtMs ?? 0, before.code.lastWrongAtMs ?? 0);
    await documents.put("lock", LOCK.attempts, { pin: NO_ATTEMPTS, code: NO_ATTEMPTS, paidAt: null });
    return { kind: "open", token, leftMs: AWAY_MS, wrongTries: wrong === 0 ? null : { count: wrong, lastAtMs } };
  }

  return {
    openSession,

    unlock: (pin: string): Promise<UnlockReply> =>
      oneAtATime(() =>
        attempt("pin", async () => {
          const opened = await lock.openWithPin(pin);
          return opened === null ? null : openSession(opened);
        }),
      ),

    /** The code has tries and waits of its own, so that it works while the PIN waits. */
    recover: (
      typed: string,
      newPin: string,
    ): Promise<UnlockReply | { kind: "recovered"; token: string; recoveryCode: string }> =>
      oneAtATime(async () => {
        let recoveryCode = "";
        const reply = await attempt("code", async () => {
          const opened = await lock.openWithCode(typed, newPin);
          recoveryCode = opened?.recoveryCode ?? "";
          return opened === null ? null : openSession(opened);
        });
        return reply.kind === "open" ? { kind: "recovered", token: reply.token, recoveryCode } : reply;
      }),

    wait: (): Promise<number> => oneAtATime(async () => (await settleWaits()).pin.waitMs),
    /** What cannot be read may be due. */
    isWaitDue: (): Promise<boolean> =>
      tried().then(
        ({ pin, code }) => pin.waitMs + code.waitMs > 0,
        () => true,
      ),

    /** The session that this token opens, or null. Reading it does not prolong it. */
    async check(token: string): Promise<OpenSession | null> {
      const found = await read();
      if (found === null || found.tokenHash !== (await cipher.sha256(token))) return null;
      return {
        grownUp: grownUpId(found.grownUp),
        householdKey: Uint8Array.fromBase64(found.householdKey),
        leftMs: leftOf(found),
      };
    },

    touch: (leaving: boolean): Promise<number> =>
      inSession(async () => {
        const found = await read();
        if (found === null) return 0;
        const touched = { ...found, leaving, touchedAt: momentNow() };
        await session.put(SESSION.door, touched);
        return leftOf(touched);
      }),

    /**
     * The session of a page that is gone, for the next of our pages: "it stays open for 2 minutes after the popup closes".
     * A new token takes the place of the old one; where no session lives there is nothing to hand over.
     */
    resume: (): Promise<{ readonly token: string; readonly leftMs: number } | null> =>
      inSession(async () => {
        const found = await read();
        if (found === null) return null;
        const token = cipher.randomBytes(32).toBase64();
        const leftMs = leftOf(found);
        await session.put(SESSION.door, { ...found, tokenHash: await cipher.sha256(token) });
        return { token, leftMs };
      }),

    close: (): Promise<void> => inSession(() => session.put(SESSION.door, undefined)),
    isOpen: async (): Promise<boolean> => (await read()) !== null,
  };
}

function livedSince(before: Moment, now: Moment): number {
  if (before.runId === now.runId) return now.monoMs - before.monoMs;
  const wallMs = now.wallMs - before.wallMs;
  // Another run: between its last word and ours nobody of us lived. A ring comes every 30 s, and pays one; a jump pays none.
  return wallMs >= 0 && wallMs <= 3 * RING_PAYS_MS ? Math.min(wallMs, RING_PAYS_MS) : 0;
}

export type Door = ReturnType<typeof createDoor>;
