import { DecodeError } from "../../domain/decode.ts";
import type { Lock } from "../door/lock.ts";
import type { Ports } from "../ports.ts";
import type { Setup } from "./setup-state.ts";

/**
 * What a browser can still say whose database is gone: that there was a household, and whose lock it had. A backup of another
 * household, with a looser plan and a PIN that a child knows, is no way back to it.
 */
export function createLostHousehold({ marker }: Pick<Ports, "marker">, setup: Setup, lock: Lock) {
  /** One that does not decode opens nothing any more either. */
  async function isLockThere(): Promise<boolean> {
    try {
      return await lock.isMade();
    } catch (error) {
      if (error instanceof DecodeError) return false;
      throw error;
    }
  }

  return {
    isLost: async (): Promise<boolean> => (await setup.status()) !== "unfinished" && !(await isLockThere()),
    isTheirs: async (publicKey: string): Promise<boolean> => (await marker.lock()) === publicKey,
  };
}

export type LostHousehold = ReturnType<typeof createLostHousehold>;
