import { shapeOf, text } from "../../domain/decode.ts";
import { decodeGuestPass, type GuestPass } from "../../domain/plan/guest-pass.ts";
import type { Counters } from "../door/counters.ts";
import { countedText, decodeCounted } from "../door/decode-counted.ts";
import type { Lock } from "../door/lock.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";

const decodeSigned = decodeCounted(
  shapeOf<{ pass: GuestPass; signature: string }>({ pass: decodeGuestPass, signature: text }),
);
const NAME = "guest";
const passText = ({ sites, fromMs, untilMs }: GuestPass, count: number): string =>
  countedText(JSON.stringify([NAME, sites, fromMs, untilMs]), count);

/** What a parent opened for guests, signed. One that is not a parent's, or not their last, opens nothing. */
export function createGuestPassKeeper({ documents }: Pick<Ports, "documents">, lock: Lock, counters: Counters) {
  return {
    async inForce(): Promise<GuestPass | null> {
      const stored = await documents.get("meta", META.guestPass);
      if (stored === undefined) return null;
      try {
        const { count, body } = decodeSigned(stored, "guest pass");
        const { pass, signature } = body;
        const isTrue = count >= (await counters.of(NAME)) && (await lock.isSigned(passText(pass, count), signature));
        if (isTrue) await counters.raise(NAME, count);
        return isTrue ? pass : null;
      } catch {
        return null;
      }
    },

    async give(pass: GuestPass, householdKey: Uint8Array): Promise<void> {
      const count = (await counters.of(NAME)) + 1;
      const signature = await lock.sign(householdKey, passText(pass, count));
      await documents.put("meta", META.guestPass, { pass, signature, count });
      await counters.raise(NAME, count);
    },
  };
}

export type GuestPassKeeper = ReturnType<typeof createGuestPassKeeper>;
