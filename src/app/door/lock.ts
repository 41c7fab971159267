import type { Opened } from "../../domain/door/open-session.ts";
import { decodeDoorRecord, type DoorRecord, type Stretch, type Wrapped } from "../../domain/door/door-record.ts";
import { readRecoveryCode, writeRecoveryCode } from "../../domain/door/recovery-code.ts";
import { grownUpId, type GrownUpId } from "../../domain/ids.ts";
import { createDoorKeys } from "./door-keys.ts";
import { LOCK } from "../names.ts";
import type { Ports } from "../ports.ts";

/** PBKDF2-SHA-256 rounds: design.md asks a million or more; OWASP's least is 600,000 (Password Storage Cheat Sheet). */
const ITERATIONS = 1_000_000;

/** The lock itself: secrets unwrap the household key, nothing is compared. Counting tries is the door's work. */
export function createLock({ documents, cipher }: Pick<Ports, "documents" | "cipher">) {
  const { byKey: whoseKey, unwrap, sign } = createDoorKeys(cipher);

  async function read(): Promise<DoorRecord | null> {
    const stored = await documents.get("lock", LOCK.door);
    return stored === undefined ? null : decodeDoorRecord(stored, "lock");
  }

  const newStretch = (): Stretch => ({ salt: cipher.randomBytes(16).toBase64(), iterations: ITERATIONS });
  const stretched = (secret: string, { salt, iterations }: Stretch): Promise<Uint8Array> =>
    cipher.stretch(secret, salt, iterations);

  async function wrap(secret: string, householdKey: Uint8Array): Promise<Wrapped> {
    const stretch = newStretch();
    return { ...stretch, sealedKey: await cipher.seal(await stretched(secret, stretch), householdKey) };
  }

  async function readFor(householdKey: Uint8Array): Promise<DoorRecord> {
    const record = await read();
    const fits = record !== null && (await cipher.unseal(householdKey, record.sealedSigningKey)) !== null;
    if (record === null || !fits) throw new Error("The household key does not open the lock.");
    return record;
  }

  const newGrownUpId = (): GrownUpId =>
    grownUpId(cipher.randomBytes(9).toBase64({ alphabet: "base64url" }).replaceAll("_", "-"));
  const newCode = () => writeRecoveryCode(cipher.randomBytes(10));
  const bare = (code: string) => code.replaceAll("-", "");

  return {
    read,
    isMade: async (): Promise<boolean> => (await read()) !== null,

    /** Makes the household key, its signing pair, and the first grown-up. Answers the recovery code, which is nowhere else. */
    async make(pin: string): Promise<Opened & { readonly recoveryCode: string }> {
      const householdKey = cipher.randomBytes(32);
      const pair = await cipher.newSigningPair();
      const recoveryCode = newCode();
      const grownUp = newGrownUpId();
      const pins = newStretch();
      const record: DoorRecord = {
        version: 2,
        pins,
        grownUps: [{ id: grownUp, sealedKey: await cipher.seal(await stretched(pin, pins), householdKey) }],
        recovery: await wrap(bare(recoveryCode), householdKey),
        publicKey: pair.publicKey,
        sealedSigningKey: await cipher.seal(householdKey, pair.privateKey),
      };
      await documents.put("lock", LOCK.door, record);
      return { grownUp, householdKey, recoveryCode };
    },

    async openWithPin(pin: string): Promise<Opened | null> {
      const record = await read();
      return record === null ? null : whoseKey(record, await stretched(pin, record.pins));
    },

    grownUps: async (): Promise<readonly GrownUpId[]> => (await read())?.grownUps.map(({ id }) => id) ?? [],

    /**
     * Gives a grown-up a PIN, or a new one; null is one who is added. Null where another has that PIN already: nobody could
     * tell who opened the door. Throws when the key is not the household's.
     */
    async setPin(grownUp: GrownUpId | null, pin: string, householdKey: Uint8Array): Promise<GrownUpId | null> {
      const record = await readFor(householdKey);
      const key = await stretched(pin, record.pins);
      const owner = await whoseKey(record, key);
      if (owner !== null && owner.grownUp !== grownUp) return null;
      const id = grownUp ?? newGrownUpId();
      const made = { id, sealedKey: await cipher.seal(key, householdKey) };
      const isKnown = record.grownUps.some((one) => one.id === id);
      const grownUps = isKnown
        ? record.grownUps.map((one) => (one.id === id ? made : one))
        : [...record.grownUps, made];
      await documents.put("lock", LOCK.door, { ...record, grownUps } satisfies DoorRecord);
      return id;
    },

    /** Their PIN opens nothing from then on. The last one stays. */
    async removePin(grownUp: GrownUpId, householdKey: Uint8Array): Promise<boolean> {
      const record = await readFor(householdKey);
      const grownUps = record.grownUps.filter(({ id }) => id !== grownUp);
      if (grownUps.length === 0 || grownUps.length === record.grownUps.length) return false;
      await documents.put("lock", LOCK.door, { ...record, grownUps } satisfies DoorRecord);
      return true;
    },

    /** A used code makes a new PIN for that grown-up (null is the first) and a new code; the old ones open nothing from then on. */
    async openWithCode(
      typed: string,
      newPin: string,
      grownUp: GrownUpId | null,
    ): Promise<(Opened & { readonly recoveryCode: string }) | null> {
      const record = await read();
      const code = readRecoveryCode(typed);
      const whose = record?.grownUps.find(({ id }) => grownUp === null || id === grownUp);
      if (record === null || whose === undefined || !code.ok) return null;
      const householdKey = await unwrap(code.value, record.recovery);
      if (householdKey === null) return null;
      const key = await stretched(newPin, record.pins);
      const recoveryCode = newCode();
      await documents.put("lock", LOCK.door, {
        ...record,
        // Should another have that very PIN, it opens as the earlier one's: the code has been used, and no door stays shut for it.
        grownUps: await Promise.all(
          record.grownUps.map(async (one) =>
            one.id === whose.id ? { ...one, sealedKey: await cipher.seal(key, householdKey) } : one,
          ),
        ),
        recovery: await wrap(bare(recoveryCode), householdKey),
      } satisfies DoorRecord);
      return { grownUp: whose.id, householdKey, recoveryCode };
    },

    /** A new recovery code in the place of the old one, which opens nothing from then on. */
    async renewCode(householdKey: Uint8Array): Promise<string> {
      const record = await readFor(householdKey);
      const recoveryCode = newCode();
      const recovery = await wrap(bare(recoveryCode), householdKey);
      await documents.put("lock", LOCK.door, { ...record, recovery } satisfies DoorRecord);
      return recoveryCode;
    },

    async sign(householdKey: Uint8Array, text: string): Promise<string> {
      const record = await read();
      if (record === null) throw new Error("There is no lock.");
      return sign(record, householdKey, text);
    },

    /** Was this text signed under the household key? False where there is no lock. */
    async isSigned(text: string, signature: string): Promise<boolean> {
      const record = await read();
      return record !== null && (await cipher.verify(record.publicKey, text, signature));
    },
  };
}

export type Lock = ReturnType<typeof createLock>;
