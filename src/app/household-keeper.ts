import { shapeOf, text } from "../domain/decode.ts";
import { decodeHousehold } from "../domain/plan/decode-household.ts";
import type { Household } from "../domain/plan/household.ts";
import type { Lock } from "./lock.ts";
import type { Ports } from "./ports.ts";

type Signed = { readonly text: string; readonly signature: string };
const decodeSigned = shapeOf<Signed>({ text, signature: text });

export type HouseholdInForce =
  | { readonly kind: "none" }
  /** `refused`: newer versions, which are not believed. */
  | { readonly kind: "in-force"; readonly household: Household; readonly refused: readonly unknown[] }
  /** Versions are there, and none of them can be trusted. */
  | { readonly kind: "unreadable"; readonly refused: readonly unknown[] };

/** What the parents decided, signed. The newest version that verifies is in force; one that does not is kept aside, untouched. */
export function createHouseholdKeeper({ documents }: Pick<Ports, "documents">, lock: Lock) {
  // Verifying is a millisecond, and the same text verifies the same way: remembered for this run alone.
  const known = new Map<string, Promise<Household | null>>();

  async function verify({ text: signedText, signature }: Signed): Promise<Household | null> {
    if (!(await lock.isSigned(signedText, signature))) return null;
    try {
      return decodeHousehold(JSON.parse(signedText), "household");
    } catch {
      // Signed by us and yet not readable: a newer version wrote it, or ours is wrong. Kept aside like a forged one.
      return null;
    }
  }

  async function readVersion(stored: unknown): Promise<Household | null> {
    let signed: Signed;
    try {
      signed = decodeSigned(stored, "household");
    } catch {
      return null;
    }
    const name = `${signed.signature}${signed.text}`;
    const found = known.get(name) ?? verify(signed);
    known.set(name, found);
    // A lock that could not be read now may be read the next time.
    found.catch(() => known.delete(name));
    return found;
  }

  return {
    async inForce(): Promise<HouseholdInForce> {
      const versions = await documents.households();
      for (const [newer, version] of versions.entries()) {
        const household = await readVersion(version);
        if (household !== null) return { kind: "in-force", household, refused: versions.slice(0, newer) };
      }
      return versions.length === 0 ? { kind: "none" } : { kind: "unreadable", refused: versions };
    },

    async save(household: Household, householdKey: Uint8Array): Promise<void> {
      const document = JSON.stringify(decodeHousehold(household, "household"));
      await documents.addHousehold({
        text: document,
        signature: await lock.sign(householdKey, document),
      } satisfies Signed);
    },
  };
}

export type HouseholdKeeper = ReturnType<typeof createHouseholdKeeper>;
