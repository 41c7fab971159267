import {
  countTry,
  decodeAttempts,
  MOST_ATTEMPTS,
  NO_ATTEMPTS,
  payWait,
  type Attempts,
} from "../../domain/door/attempts.ts";
import { finite, nullable, shapeOf, text, type Decoder } from "../../domain/decode.ts";
import type { GrownUpId } from "../../domain/ids.ts";
import type { UnlockReply } from "../../domain/report/parent-views.ts";
import { livedSince, momentNow, type Moment } from "../time/lived-since.ts";
import type { Lock } from "./lock.ts";
import { LOCK } from "../names.ts";
import { AWAY_MS, type ParentSession } from "./parent-session.ts";
import type { Ports } from "../ports.ts";
import { createSerialQueue } from "../serial-queue.ts";

/** How often a wait that is due is written down: what a worker lived through since then dies with it. */
const PAID_EVERY_MS = 5_000;

const SECRETS = ["pin", "code", "phone", "backupPin", "backupCode"] as const;
type Secret = (typeof SECRETS)[number];
type SecretOfBackup = "backupPin" | "backupCode";
type Tried = { readonly [Each in Secret]: Attempts } & {
  /** The public key of the backup's lock at which every wrong try of those counted was made; null for none, or several. */
  readonly backup: string | null;
  readonly paidAt: Moment | null;
};

/** Counted later than the others: a record from before has none. */
const sinceLater: Decoder<Attempts> = (value, at) => (value === undefined ? NO_ATTEMPTS : decodeAttempts(value, at));

const decodeTried = shapeOf<Tried>({
  pin: decodeAttempts,
  code: decodeAttempts,
  phone: sinceLater,
  backupPin: sinceLater,
  backupCode: sinceLater,
  backup: (value, at) => (value === undefined ? null : nullable(text)(value, at)),
  paidAt: nullable(shapeOf<Moment>({ runId: text, monoMs: finite })),
});

const ofEach = (attempts: Attempts) => ({
  ...{ pin: attempts, code: attempts, phone: attempts },
  ...{ backupPin: attempts, backupCode: attempts, backup: null },
});
const NONE_TRIED: Tried = { ...ofEach(NO_ATTEMPTS), paidAt: null };

type Attempt<T> =
  | { readonly kind: "opened"; readonly value: T; readonly before: Tried }
  | { readonly kind: "waiting"; readonly waitMs: number }
  | { readonly kind: "wrong"; readonly tries: number; readonly waitMs: number };

/** A try that cannot be written down is none: a full disk is no way to try for ever. */
export class UncountedTry extends Error {}

type Parts = { ports: Pick<Ports, "clock" | "documents" | "pause">; lock: Lock; parentSession: ParentSession };

/** The one check that every loosening passes. Tries are counted before they are checked, one at a time. */
export function createDoor({ ports, lock, parentSession }: Parts) {
  const { clock, documents, pause } = ports;
  const oneAtATime = createSerialQueue();
  let isPaying = false;

  async function tried(): Promise<Tried> {
    const stored = await documents.get("lock", LOCK.attempts);
    if (stored === undefined) return NONE_TRIED;
    try {
      return decodeTried(stored, "attempts");
    } catch {
      // A count that somebody broke stands at its longest wait: paid like any other, it locks no parent out for good.
      return { ...ofEach(MOST_ATTEMPTS), paidAt: null };
    }
  }

  /** Pays every wait by what this run of the background lived through since they were last paid. */
  async function settleWaits(): Promise<Tried> {
    const before = await tried();
    const now = momentNow(clock);
    if (owedMs(before) === 0) return before;
    const paidMs = before.paidAt === null ? 0 : livedSince(before.paidAt, now);
    const after: Tried = {
      pin: payWait(before.pin, paidMs),
      code: payWait(before.code, paidMs),
      phone: payWait(before.phone, paidMs),
      backupPin: payWait(before.backupPin, paidMs),
      backupCode: payWait(before.backupCode, paidMs),
      backup: before.backup,
      paidAt: now,
    };
    await documents.put("lock", LOCK.attempts, after);
    if (owedMs(after) > 0) void payOn();
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

  /** What is behind a secret, tried once; null from `open` is a wrong one. What `note` says is written down with the count. */
  async function attempt<T>(
    secret: Secret,
    open: () => Promise<T | null>,
    note: (before: Tried) => Partial<Tried> = () => ({}),
  ): Promise<Attempt<T>> {
    const before = await settleWaits();
    if (before[secret].waitMs > 0) return { kind: "waiting", waitMs: before[secret].waitMs };
    const counted = countTry(before[secret], clock.wallMs());
    await documents
      .put("lock", LOCK.attempts, { ...before, ...note(before), [secret]: counted, paidAt: momentNow(clock) })
      .catch((cause: unknown) => Promise.reject(new UncountedTry("A try was not counted.", { cause })));
    const value = await open();
    if (value !== null) return { kind: "opened", value, before };
    if (counted.waitMs > 0) void payOn();
    return { kind: "wrong", tries: counted.fails, waitMs: counted.waitMs };
  }

  async function unlockBy(secret: "pin" | "code", open: () => Promise<string | null>): Promise<UnlockReply> {
    const tried = await attempt(secret, open);
    if (tried.kind !== "opened") return tried;
    const { value: token, before } = tried;
    const wrong = before.pin.wrongSinceOpened + before.code.wrongSinceOpened;
    const lastAtMs = Math.max(before.pin.lastWrongAtMs ?? 0, before.code.lastWrongAtMs ?? 0);
    // Whoever has a PIN here has none of a backup yet.
    const { backupPin, backupCode, backup, paidAt } = before;
    await documents.put("lock", LOCK.attempts, { ...NONE_TRIED, backupPin, backupCode, backup, paidAt });
    return { kind: "open", token, leftMs: AWAY_MS, wrongTries: wrong === 0 ? null : { count: wrong, lastAtMs } };
  }

  return {
    unlock: (pin: string): Promise<UnlockReply> =>
      oneAtATime(() =>
        unlockBy("pin", async () => {
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
        const reply = await unlockBy("code", async () => {
          const opened = await lock.openWithCode(typed, newPin, grownUp);
          recoveryCode = opened?.recoveryCode ?? "";
          return opened === null ? null : parentSession.open(opened);
        });
        return reply.kind === "open" ? { kind: "recovered", token: reply.token, recoveryCode } : reply;
      }),

    /** A phone code has tries and waits of its own too. One that was used before wins none of them back. */
    tryPhoneCode: <T>(take: () => Promise<T | "used" | null>): Promise<Attempt<T | "used">> =>
      oneAtATime(async () => {
        const tried = await attempt("phone", take);
        if (tried.kind !== "opened") return tried;
        const phone = tried.value === "used" ? tried.before.phone : NO_ATTEMPTS;
        await documents.put("lock", LOCK.attempts, { ...tried.before, phone });
        return tried;
      }),

    /**
     * A secret of a backup has tries and waits of its own, PIN and code apart, like the door's. Only what opens the very lock at
     * which the wrong ones were tried wins them back: whoever has a second backup, and its PIN, does not.
     */
    tryBackup: <T>(secret: SecretOfBackup, ofLock: string, open: () => Promise<T | null>): Promise<Attempt<T>> =>
      oneAtATime(async () => {
        const tried = await attempt(secret, open, (before) => ({ backup: lockTriedAt(before, ofLock) }));
        if (tried.kind !== "opened") return tried;
        const { before } = tried;
        const isWonBack = before.backup === ofLock;
        const none = { backupPin: NO_ATTEMPTS, backupCode: NO_ATTEMPTS, backup: null };
        await documents.put("lock", LOCK.attempts, isWonBack ? { ...before, ...none } : before);
        return tried;
      }),

    wait: (): Promise<number> => oneAtATime(async () => (await settleWaits()).pin.waitMs),
    /** What cannot be read may be due. */
    isWaitDue: (): Promise<boolean> =>
      tried().then(
        (all) => owedMs(all) > 0,
        () => true,
      ),
  };
}

/** Of several there is no one that could win the tries back. */
const lockTriedAt = ({ backupPin, backupCode, backup }: Tried, ofLock: string): string | null =>
  backupPin.fails + backupCode.fails === 0 || backup === ofLock ? ofLock : null;

const owedMs = (all: Tried): number => SECRETS.reduce((sum, secret) => sum + all[secret].waitMs, 0);

export type Door = ReturnType<typeof createDoor>;
