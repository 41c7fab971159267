import {
  countTry,
  decodeAttempts,
  MOST_ATTEMPTS,
  NO_ATTEMPTS,
  payWait,
  type Attempts,
} from "../../domain/door/attempts.ts";
import type { ChildCode } from "../../domain/door/child-code.ts";
import { nullable, shapeOf, text, finite } from "../../domain/decode.ts";
import type { Child } from "../../domain/plan/household.ts";
import { livedSince, momentNow, type Moment } from "../time/lived-since.ts";
import { LOCK } from "../names.ts";
import type { Ports } from "../ports.ts";

/** A tenth of a PIN's: it is typed many times a day, and is no lock. */
const ITERATIONS = 100_000;

type Tried = { readonly code: Attempts; readonly paidAt: Moment | null };
const decodeTried = shapeOf<Tried>({
  code: decodeAttempts,
  paidAt: nullable(shapeOf<Moment>({ runId: text, monoMs: finite })),
});

export type CodeAnswer = { readonly kind: "right" } | { readonly kind: "wrong" | "waiting"; readonly waitMs: number };

/** Children's own codes. Tries are counted before they are checked, and waits grow and are paid as at the door, child by child. */
export function createChildCodes({ clock, documents, cipher }: Pick<Ports, "clock" | "documents" | "cipher">) {
  async function hashOf(typed: string, { salt, iterations }: Omit<ChildCode, "hash">): Promise<string> {
    return (await cipher.stretch(typed, salt, iterations)).toBase64();
  }

  async function tried({ id }: Child): Promise<Tried> {
    const stored = await documents.get("lock", LOCK.ofChild(id));
    if (stored === undefined) return { code: NO_ATTEMPTS, paidAt: null };
    try {
      return decodeTried(stored, "attempts");
    } catch {
      return { code: MOST_ATTEMPTS, paidAt: null };
    }
  }

  /** Pays the wait by what this run of the background lived through since it was last paid. */
  async function settled(child: Child): Promise<Tried> {
    const before = await tried(child);
    if (before.code.waitMs === 0) return before;
    const now = momentNow(clock);
    const paidMs = before.paidAt === null ? 0 : livedSince(before.paidAt, now);
    const after: Tried = { code: payWait(before.code, paidMs), paidAt: now };
    await documents.put("lock", LOCK.ofChild(child.id), after);
    return after;
  }

  return {
    async make(typed: string): Promise<ChildCode> {
      const stretch = { salt: cipher.randomBytes(16).toBase64(), iterations: ITERATIONS };
      return { ...stretch, hash: await hashOf(typed, stretch) };
    },

    /** Whoever shows a wait asks again every few seconds: being asked is what pays it. */
    wait: async (child: Child): Promise<number> => (await settled(child)).code.waitMs,

    async check(child: Child, typed: string): Promise<CodeAnswer> {
      if (child.code === null) return { kind: "right" };
      const before = await settled(child);
      if (before.code.waitMs > 0) return { kind: "waiting", waitMs: before.code.waitMs };
      const code = countTry(before.code, clock.wallMs());
      await documents.put("lock", LOCK.ofChild(child.id), { code, paidAt: momentNow(clock) } satisfies Tried);
      if ((await hashOf(typed, child.code)) !== child.code.hash) return { kind: "wrong", waitMs: code.waitMs };
      await documents.put("lock", LOCK.ofChild(child.id), undefined);
      return { kind: "right" };
    },

    /** A new code, or none, begins with no tries. */
    forget: ({ id }: Pick<Child, "id">): Promise<void> => documents.put("lock", LOCK.ofChild(id), undefined),
  };
}

export type ChildCodes = ReturnType<typeof createChildCodes>;
