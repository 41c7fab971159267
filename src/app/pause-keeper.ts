import { finite, nullable, shapeOf, text } from "../domain/decode.ts";
import type { Lock } from "./lock.ts";
import { META } from "./names.ts";
import type { Ports } from "./ports.ts";

type SignedPause = { readonly sinceMs: number | null; readonly signature: string };
const decodePause = shapeOf<SignedPause>({ sinceMs: nullable(finite), signature: text });

/** Since when everything is paused, null where it is not; or what is stored there, which no parent signed. */
export type PauseInForce = { readonly sinceMs: number | null } | { readonly refused: unknown };

const pauseText = (sinceMs: number | null): string => JSON.stringify(["pause", sinceMs]);

/**
 * "Pause everything", signed. From the end of the first run on it is always there, pressed or not: so one that was taken
 * away is told from one that nobody pressed.
 */
export function createPauseKeeper({ documents }: Pick<Ports, "documents">, lock: Lock) {
  function decoded(stored: unknown): SignedPause | null {
    try {
      return decodePause(stored, "pause");
    } catch {
      return null;
    }
  }

  return {
    async inForce(): Promise<PauseInForce> {
      const stored = await documents.get("meta", META.pause);
      const pause = decoded(stored);
      const isTrue = pause !== null && (await lock.isSigned(pauseText(pause.sinceMs), pause.signature));
      return isTrue ? { sinceMs: pause.sinceMs } : { refused: stored };
    },

    async set(sinceMs: number | null, householdKey: Uint8Array): Promise<void> {
      const signature = await lock.sign(householdKey, pauseText(sinceMs));
      await documents.put("meta", META.pause, { sinceMs, signature } satisfies SignedPause);
    },
  };
}

export type PauseKeeper = ReturnType<typeof createPauseKeeper>;
