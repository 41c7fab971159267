import { finite, nullable, shapeOf, type Decoder } from "../decode.ts";

/** Tries of one secret and the wait that is still owed. */
export type Attempts = {
  readonly fails: number;
  readonly waitMs: number;
  /** Wrong tries since the door last opened, for the line a parent reads after unlocking. */
  readonly wrongSinceOpened: number;
  readonly lastWrongAtMs: number | null;
};

export const decodeAttempts: Decoder<Attempts> = shapeOf<Attempts>({
  fails: finite,
  waitMs: finite,
  wrongSinceOpened: finite,
  lastWrongAtMs: nullable(finite),
});

export const NO_ATTEMPTS: Attempts = { fails: 0, waitMs: 0, wrongSinceOpened: 0, lastWrongAtMs: null };

/** Waits after the fourth wrong try and each further one (design.md, "The door"; growth as NIST SP 800-63B allows: 30 s up to an hour). */
const WAITS_MS = [30_000, 60_000, 300_000, 900_000, 3_600_000] as const;
const FREE_TRIES = 3;

/** What stands where a count cannot be read: the longest wait. */
export const MOST_ATTEMPTS: Attempts = {
  ...NO_ATTEMPTS,
  fails: FREE_TRIES + WAITS_MS.length,
  waitMs: waitAfter(FREE_TRIES + WAITS_MS.length),
};

/** Counted before the try is checked, so that a kill in the middle gains nothing. */
export function countTry(before: Attempts, nowMs: number): Attempts {
  const fails = before.fails + 1;
  return { fails, waitMs: waitAfter(fails), wrongSinceOpened: before.wrongSinceOpened + 1, lastWrongAtMs: nowMs };
}

export function waitAfter(fails: number): number {
  const step = fails - FREE_TRIES - 1;
  if (step < 0) return 0;
  return WAITS_MS[Math.min(step, WAITS_MS.length - 1)] ?? 0;
}

/** A wait is paid by monotonic time alone. */
export function payWait(attempts: Attempts, paidMs: number): Attempts {
  return { ...attempts, waitMs: Math.max(0, attempts.waitMs - Math.max(0, paidMs)) };
}
