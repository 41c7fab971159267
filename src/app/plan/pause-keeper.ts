import { finite, nullable, shapeOf, text } from "../../domain/decode.ts";
import type { Counters } from "../door/counters.ts";
import { countedText, decodeCounted, type Counted } from "../door/decode-counted.ts";
import type { Lock } from "../door/lock.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";

type SignedPause = { readonly sinceMs: number | null; readonly signature: string };
type StoredPause = SignedPause & { readonly count: number };
const decodePause = decodeCounted(shapeOf<SignedPause>({ sinceMs: nullable(finite), signature: text }));

/** Since when everything is paused, null where it is not; or what is stored there, which no parent signed, or not last. */
export type PauseInForce = { readonly sinceMs: number | null } | { readonly refused: unknown };

const NAME = "pause";
const pauseText = (sinceMs: number | null, count: number): string =>
  countedText(JSON.stringify([NAME, sinceMs]), count);

/**
 * "Pause everything", signed. From the end of the first run on it is always there, pressed or not: so one that was taken
 * away is told from one that nobody pressed, and one that was put back from the last one.
 */
export function createPauseKeeper({ documents }: Pick<Ports, "documents">, lock: Lock, counters: Counters) {
  function decoded(stored: unknown): Counted<SignedPause> | null {
    try {
      return decodePause(stored, "pause");
    } catch {
      return null;
    }
  }

  /** Signs the next one; `sign` is the lock's own, or that of the lock that will take its place. */
  async function prepare(sinceMs: number | null, sign: (text: string) => Promise<string>): Promise<StoredPause> {
    const count = (await counters.of(NAME)) + 1;
    return { sinceMs, signature: await sign(pauseText(sinceMs, count)), count };
  }

  const took = ({ count }: StoredPause): Promise<void> => counters.raise(NAME, count);

  return {
    async inForce(): Promise<PauseInForce> {
      const stored = await documents.get("meta", META.pause);
      const pause = decoded(stored);
      if (pause === null) return { refused: stored };
      const { count, body } = pause;
      if (!(await lock.isSigned(pauseText(body.sinceMs, count), body.signature))) return { refused: stored };
      const counted = await counters.of(NAME);
      if (count < counted) return { refused: stored };
      if (count > counted) await counters.raise(NAME, count);
      return { sinceMs: body.sinceMs };
    },

    prepare,
    /** A prepared pause is on the disk: from now on no earlier one is believed. */
    took,

    async set(sinceMs: number | null, householdKey: Uint8Array): Promise<void> {
      const stored = await prepare(sinceMs, (text) => lock.sign(householdKey, text));
      await documents.put("meta", META.pause, stored);
      await took(stored);
    },
  };
}

export type PauseKeeper = ReturnType<typeof createPauseKeeper>;
