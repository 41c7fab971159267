import type { Opened } from "../../domain/door/open-session.ts";
import type { DoorRecord, Wrapped } from "../../domain/door/door-record.ts";
import { readRecoveryCode } from "../../domain/door/recovery-code.ts";
import type { Cipher } from "../ports.ts";

const PROBE = "Porchlight";

/** What opens a lock that lies before us, stored here or in a backup. Counting tries is the door's work. */
export function createDoorKeys(cipher: Cipher) {
  async function byKey(record: DoorRecord, key: Uint8Array): Promise<Opened | null> {
    for (const { id, sealedKey } of record.grownUps) {
      const householdKey = await cipher.unseal(key, sealedKey);
      if (householdKey !== null) return { grownUp: id, householdKey };
    }
    return null;
  }

  async function unwrap(secret: string, { sealedKey, salt, iterations }: Wrapped): Promise<Uint8Array | null> {
    return cipher.unseal(await cipher.stretch(secret, salt, iterations), sealedKey);
  }

  const signingKey = (record: DoorRecord, householdKey: Uint8Array): Promise<Uint8Array | null> =>
    cipher.unseal(householdKey, record.sealedSigningKey);

  return {
    byKey,
    unwrap,

    /** With a PIN, or a recovery code, which is not used up by it: then as the first grown-up. Null for neither. */
    async bySecret(record: DoorRecord, secret: string): Promise<Opened | null> {
      const { salt, iterations } = record.pins;
      const byPin = await byKey(record, await cipher.stretch(secret, salt, iterations));
      const code = readRecoveryCode(secret);
      const [first] = record.grownUps;
      if (byPin !== null || !code.ok || first === undefined) return byPin;
      const householdKey = await unwrap(code.value, record.recovery);
      return householdKey === null ? null : { grownUp: first.id, householdKey };
    },

    /**
     * Is this the household's own lock, whole? One whose public key is another's would let that one's documents in behind
     * the family's PINs.
     */
    async fits(record: DoorRecord, householdKey: Uint8Array): Promise<boolean> {
      const key = await signingKey(record, householdKey);
      return key !== null && (await cipher.verify(record.publicKey, PROBE, await cipher.sign(key, PROBE)));
    },

    async sign(record: DoorRecord, householdKey: Uint8Array, text: string): Promise<string> {
      const key = await signingKey(record, householdKey);
      if (key === null) throw new Error("The household key does not open the signing key.");
      return cipher.sign(key, text);
    },
  };
}

export type DoorKeys = ReturnType<typeof createDoorKeys>;
