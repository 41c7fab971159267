import { decodeDoorRecord, type DoorRecord, type Wrapped } from "../domain/door/door-record.ts";
import { readRecoveryCode, writeRecoveryCode } from "../domain/door/recovery-code.ts";
import { grownUpId, type GrownUpId } from "../domain/ids.ts";
import { LOCK } from "./names.ts";
import type { Ports } from "./ports.ts";

/** PBKDF2-SHA-256 rounds: design.md asks a million or more; OWASP's least is 600,000 (Password Storage Cheat Sheet). */
const ITERATIONS = 1_000_000;

/** Who opened the lock, and the household key that was inside. */
export type Opened = { readonly grownUp: GrownUpId; readonly householdKey: Uint8Array };

/** The lock itself: secrets unwrap the household key, nothing is compared. Counting tries is the door's work. */
export function createLock({ documents, cipher }: Pick<Ports, "documents" | "cipher">) {
  async function read(): Promise<DoorRecord | null> {
    const stored = await documents.get("lock", LOCK.door);
    return stored === undefined ? null : decodeDoorRecord(stored, "lock");
  }

  async function wrap(secret: string, householdKey: Uint8Array): Promise<Wrapped> {
    const salt = cipher.randomBytes(16).toBase64();
    const key = await cipher.stretch(secret, salt, ITERATIONS);
    return { salt, iterations: ITERATIONS, sealedKey: await cipher.seal(key, householdKey) };
  }

  async function unwrap(secret: string, { salt, iterations, sealedKey }: Wrapped): Promise<Uint8Array | null> {
    return cipher.unseal(await cipher.stretch(secret, salt, iterations), sealedKey);
  }

  const newCode = () => writeRecoveryCode(cipher.randomBytes(10));
  const bare = (code: string) => code.replaceAll("-", "");

  return {
    isMade: async (): Promise<boolean> => (await read()) !== null,

    /** Makes the household key, its signing pair, and the first grown-up. Answers the recovery code, which is nowhere else. */
    async make(pin: string): Promise<Opened & { readonly recoveryCode: string }> {
      const householdKey = cipher.randomBytes(32);
      const pair = await cipher.newSigningPair();
      const recoveryCode = newCode();
      const grownUp = grownUpId(cipher.randomBytes(9).toBase64({ alphabet: "base64url" }).replaceAll("_", "-"));
      const record: DoorRecord = {
        version: 1,
        grownUps: [{ id: grownUp, name: "", pin: await wrap(pin, householdKey) }],
        recovery: await wrap(bare(recoveryCode), householdKey),
        publicKey: pair.publicKey,
        sealedSigningKey: await cipher.seal(householdKey, pair.privateKey),
      };
      await documents.put("lock", LOCK.door, record);
      return { grownUp, householdKey, recoveryCode };
    },

    async openWithPin(pin: string): Promise<Opened | null> {
      for (const { id, pin: wrapped } of (await read())?.grownUps ?? []) {
        const householdKey = await unwrap(pin, wrapped);
        if (householdKey !== null) return { grownUp: id, householdKey };
      }
      return null;
    },

    /** A used code makes a new PIN for the first grown-up and a new code; the old ones open nothing from then on. */
    async openWithCode(typed: string, newPin: string): Promise<(Opened & { readonly recoveryCode: string }) | null> {
      const record = await read();
      const code = readRecoveryCode(typed);
      const [first, ...others] = record?.grownUps ?? [];
      if (record === null || first === undefined || !code.ok) return null;
      const householdKey = await unwrap(code.value, record.recovery);
      if (householdKey === null) return null;
      const recoveryCode = newCode();
      await documents.put("lock", LOCK.door, {
        ...record,
        grownUps: [{ ...first, pin: await wrap(newPin, householdKey) }, ...others],
        recovery: await wrap(bare(recoveryCode), householdKey),
      });
      return { grownUp: first.id, householdKey, recoveryCode };
    },

    async sign(householdKey: Uint8Array, text: string): Promise<string> {
      const record = await read();
      const signingKey = record === null ? null : await cipher.unseal(householdKey, record.sealedSigningKey);
      if (signingKey === null) throw new Error("The household key does not open the signing key.");
      return cipher.sign(signingKey, text);
    },

    /** Was this text signed under the household key? False where there is no lock. */
    async isSigned(text: string, signature: string): Promise<boolean> {
      const record = await read();
      return record !== null && (await cipher.verify(record.publicKey, text, signature));
    },
  };
}

export type Lock = ReturnType<typeof createLock>;
