import {
  countTry,
  decodeAttempts,
  MOST_ATTEMPTS,
  NO_ATTEMPTS,
  payWait,
  type Attempts,
} from "../domain/door/attempts.ts";
import { finite, nullable, shapeOf, text } from "../domain/decode.ts";
import type { GrownUpId } from "../domain/ids.ts";
import type { UnlockReply } from "../domain/report/views.ts";
import { livedSince, momentNow, type Moment } from "./lived-since.ts";
import type { Lock } from "./lock.ts";
import { LOCK } from "./names.ts";
import { AWAY_MS, type ParentSession } from "./parent-session.ts";
import type { Ports } from "./ports.ts";
import { createSerialQueue } from "./serial-queue.ts";

/** How often a wait that is due is written down: what a worker lived through since then dies with it. */
const PAID_EVERY_MS = 5_000;

type Secret = "pin" | "code";
type Tried = { readonly pin: Attempts; readonly code: Attempts; readonly paidAt: Moment | null };

const decodeTried = shapeOf<Tried>({
  pin: decodeAttempts,
  code: decodeAttempts,
  paidAt: nullable(shapeOf<Moment>({ runId: text, monoMs: finite })),
});

type Parts = { ports: Pick<Ports, "clock" | "documents" | "pause">; lock: Lock; parentSession: ParentSession };

/** The one check that every loosening passes. Tries are counted before they are checked, one at a time. */
export function createDoor({ ports, lock, parentSession }: Parts) {
  const { clock, documents, pause } = ports;
  const oneAtATime = createSerialQueue();
  let isPaying = false;

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

  /** Pays both waits by what this run of the background lived through since they were last paid. */
  async function settleWaits(): Promise<Tried> {
    const before = await tried();
    const now = momentNow(clock);
    if (before.pin.waitMs + before.code.waitMs === 0) return before;
    const paidMs = before.paidAt === null ? 0 : livedSince(before.paidAt, now);
    const after: Tried = { pin: payWait(before.pin, paidMs), code: payWait(before.code, paidMs), paidAt: now };
    await documents.put("lock", LOCK.attempts, after);
    if (after.pin.waitMs + after.code.waitMs > 0) void payOn();
    return after;
  }

  /** Goes on for as long as this run lives. The alarm wakes the next one, so nothing depends on it coming to its end. */
  async function payOn(): Promise<void> {
    if (isPaying) return;
    isPaying = true;
    await pause.wait(PAID_EVERY_MS);
    isPaying = false;
    await oneAtATime(settleWaits).catch(() => undefined);
  }

  async function attempt(secret: Secret, open: () => Promise<string | null>): Promise<UnlockReply> {
    const before = await settleWaits();
    if (before[secret].waitMs > 0) return { kind: "waiting", waitMs: before[secret].waitMs };
    const counted = countTry(before[secret], clock.wallMs());
    await documents.put("lock", LOCK.attempts, { ...before, [secret]: counted, paidAt: momentNow(clock) });
    const token = await open();
    if (token === null) {
      if (counted.waitMs > 0) void payOn();
      return { kind: "wrong", tries: counted.fails, waitMs: counted.waitMs };
    }
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
      grownUp: GrownUpId | null,
    ): Promise<UnlockReply | { kind: "recovered"; token: string; recoveryCode: string }> =>
      oneAtATime(async () => {
        let recoveryCode = "";
        const reply = await attempt("code", async () => {
          const opened = await lock.openWithCode(typed, newPin, grownUp);
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

export type Door = ReturnType<typeof createDoor>;
