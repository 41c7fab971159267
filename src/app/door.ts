import { countTry, MOST_ATTEMPTS, NO_ATTEMPTS, payWait, type Attempts } from "../domain/door/attempts.ts";
import { finite, nullable, shapeOf, text } from "../domain/decode.ts";
import type { UnlockReply } from "../domain/report/views.ts";
import type { Lock } from "./lock.ts";
import { LOCK } from "./names.ts";
import { AWAY_MS, type ParentSession } from "./parent-session.ts";
import type { Ports } from "./ports.ts";
import { createSerialQueue } from "./serial-queue.ts";

/** What a ring of the 30 s alarm pays at most. */
const RING_PAYS_MS = 30_000;

type Secret = "pin" | "code";
type Moment = { readonly runId: string; readonly monoMs: number; readonly wallMs: number };
type Tried = { readonly pin: Attempts; readonly code: Attempts; readonly paidAt: Moment | null };

const decodeAttempts = shapeOf<Attempts>({
  fails: finite,
  waitMs: finite,
  wrongSinceOpened: finite,
  lastWrongAtMs: nullable(finite),
});
const decodeTried = shapeOf<Tried>({
  pin: decodeAttempts,
  code: decodeAttempts,
  paidAt: nullable(shapeOf<Moment>({ runId: text, monoMs: finite, wallMs: finite })),
});

type Parts = { ports: Pick<Ports, "clock" | "documents">; lock: Lock; parentSession: ParentSession };

/** The one check that every loosening passes. Tries are counted before they are checked, one at a time. */
export function createDoor({ ports, lock, parentSession }: Parts) {
  const { clock, documents } = ports;
  const oneAtATime = createSerialQueue();

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
    unlock: (pin: string): Promise<UnlockReply> =>
      oneAtATime(() =>
        attempt("pin", async () => {
          const opened = await lock.openWithPin(pin);
          return opened === null ? null : parentSession.open(opened);
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
          return opened === null ? null : parentSession.open(opened);
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
  };
}

function livedSince(before: Moment, now: Moment): number {
  if (before.runId === now.runId) return now.monoMs - before.monoMs;
  const wallMs = now.wallMs - before.wallMs;
  // Another run: between its last word and ours nobody of us lived. A ring comes every 30 s, and pays one; a jump pays none.
  return wallMs >= 0 && wallMs <= 3 * RING_PAYS_MS ? Math.min(wallMs, RING_PAYS_MS) : 0;
}

export type Door = ReturnType<typeof createDoor>;
