import { readCrockford, writeCrockford } from "../../domain/door/crockford.ts";
import {
  CODE_BYTES,
  CODE_LETTERS,
  CODES_AT_ONCE,
  decodePhoneCodes,
  decodeVoucher,
  USED,
  voucherText,
  type PhoneCodes,
  type Voucher,
} from "../../domain/door/phone-codes.ts";
import type { Lock } from "../door/lock.ts";
import { LOCK } from "../names.ts";
import type { Ports } from "../ports.ts";

/** PBKDF2-SHA-256 rounds, as for a PIN (design.md, "The door"). */
const ITERATIONS = 1_000_000;

/** A voucher is of letters and figures alone. */
const encode = (ascii: string): Uint8Array => Uint8Array.from(ascii, (letter) => letter.codePointAt(0) ?? 0);
const decode = (bytes: Uint8Array): string => String.fromCodePoint(...bytes);

/** Codes that a parent reads out by telephone. Whoever reads the store has no use of it without a code. */
export function createPhoneCodes({ documents, cipher }: Pick<Ports, "documents" | "cipher">, lock: Lock) {
  async function read(): Promise<PhoneCodes | null> {
    const stored = await documents.get("lock", LOCK.codes);
    return stored === undefined ? null : decodePhoneCodes(stored, "codes");
  }

  async function sealOne(householdKey: Uint8Array, salt: string, id: string) {
    const code = writeCrockford(cipher.randomBytes(CODE_BYTES));
    const key = await cipher.stretch(code.replaceAll("-", ""), salt, ITERATIONS);
    const voucher: Voucher = { id, signature: await lock.sign(householdKey, voucherText(id)) };
    return { code, sealed: await cipher.seal(key, encode(JSON.stringify(voucher))) };
  }

  return {
    areMade: async (): Promise<boolean> => (await read()) !== null,

    /** Ten new codes, which are nowhere else; the old ones end. Takes ten stretches: some seconds. */
    async make(householdKey: Uint8Array): Promise<readonly string[]> {
      const salt = cipher.randomBytes(16).toBase64();
      const batch = cipher.randomBytes(9).toHex();
      const ids = Array.from({ length: CODES_AT_ONCE }, (_, index) => `code-${batch}-${index + 1}`);
      const made = await Promise.all(ids.map((id) => sealOne(householdKey, salt, id)));
      const sealed = made.map((one) => one.sealed);
      await documents.put("lock", LOCK.codes, {
        version: 1,
        salt,
        iterations: ITERATIONS,
        sealed,
      } satisfies PhoneCodes);
      return made.map(({ code }) => code);
    },

    isWhole: (typed: string): boolean => readCrockford(typed, CODE_LETTERS) !== null,

    /** Takes the voucher behind a code; `used` where it was taken before, null where there is none. */
    async take(typed: string): Promise<Voucher | "used" | null> {
      const [codes, code] = [await read(), readCrockford(typed, CODE_LETTERS)];
      if (codes === null || code === null) return null;
      const key = await cipher.stretch(code, codes.salt, codes.iterations);
      for (const [index, sealed] of codes.sealed.entries()) {
        const plain = await cipher.unseal(key, sealed);
        if (plain === null) continue;
        const opened = decode(plain);
        if (opened === USED) return "used";
        // First, so that a kill in the middle loses the code and never gives it twice.
        const used = await cipher.seal(key, encode(USED));
        await documents.put("lock", LOCK.codes, { ...codes, sealed: codes.sealed.with(index, used) });
        return decodeVoucher(JSON.parse(opened), "voucher");
      }
      return null;
    },
  };
}

export type PhoneCodesKeeper = ReturnType<typeof createPhoneCodes>;
