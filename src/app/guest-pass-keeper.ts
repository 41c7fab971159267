import { shapeOf, text } from "../domain/decode.ts";
import { decodeGuestPass, type GuestPass } from "../domain/plan/guest-pass.ts";
import type { Lock } from "./lock.ts";
import { META } from "./names.ts";
import type { Ports } from "./ports.ts";

const decodeSigned = shapeOf<{ pass: GuestPass; signature: string }>({ pass: decodeGuestPass, signature: text });
const passText = ({ sites, fromMs, untilMs }: GuestPass): string => JSON.stringify(["guest", sites, fromMs, untilMs]);

/** What a parent opened for guests, signed. One that is not a parent's opens nothing. */
export function createGuestPassKeeper({ documents }: Pick<Ports, "documents">, lock: Lock) {
  return {
    async inForce(): Promise<GuestPass | null> {
      const stored = await documents.get("meta", META.guestPass);
      if (stored === undefined) return null;
      try {
        const { pass, signature } = decodeSigned(stored, "guest pass");
        return (await lock.isSigned(passText(pass), signature)) ? pass : null;
      } catch {
        return null;
      }
    },

    async give(pass: GuestPass, householdKey: Uint8Array): Promise<void> {
      const signature = await lock.sign(householdKey, passText(pass));
      await documents.put("meta", META.guestPass, { pass, signature });
    },
  };
}

export type GuestPassKeeper = ReturnType<typeof createGuestPassKeeper>;
