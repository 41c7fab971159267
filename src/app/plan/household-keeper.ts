import type { SignedHousehold } from "../../domain/backup/backup-part.ts";
import { shapeOf, text } from "../../domain/decode.ts";
import { decodeHousehold } from "../../domain/plan/decode-household.ts";
import type { Household } from "../../domain/plan/household.ts";
import type { Counters } from "../door/counters.ts";
import { countedText, decodeCounted, type Counted } from "../door/decode-counted.ts";
import type { Lock } from "../door/lock.ts";
import { SESSION } from "../names.ts";
import type { Ports } from "../ports.ts";

type Signed = { readonly text: string; readonly signature: string };
const decodeSigned = decodeCounted(shapeOf<Signed>({ text, signature: text }));

const NAME = "household";
type Sign = (text: string) => Promise<string>;
type Found =
  | { readonly kind: "none" }
  | { readonly kind: "found"; readonly holds: True; readonly refused: readonly unknown[] }
  | { readonly kind: "unreadable"; readonly refused: readonly unknown[] };
/** A version that verified. */
type True = { readonly household: Household; readonly count: number; readonly stored: unknown };

export type HouseholdInForce =
  | { readonly kind: "none" }
  /** `refused`: newer versions, which are not believed, or the word that the newest is gone. */
  | { readonly kind: "in-force"; readonly household: Household; readonly refused: readonly unknown[] }
  /** Versions are there, and none of them can be trusted. */
  | { readonly kind: "unreadable"; readonly refused: readonly unknown[] };

/**
 * What the parents decided, signed and counted. The true version with the highest count is in force; one that does not verify,
 * and an older one that was put above it, is kept aside, untouched. Where the last one is gone, the browser's memory still
 * has it while it runs; after that the newest true one that is left holds, and a parent is told.
 */
export function createHouseholdKeeper(
  { documents, session }: Pick<Ports, "documents" | "session">,
  lock: Lock,
  counters: Counters,
) {
  // Verifying is a millisecond, and the same text verifies the same way: remembered for this run alone.
  const known = new Map<string, Promise<Household | null>>();

  async function verify({ count, body }: Counted<Signed>): Promise<Household | null> {
    if (!(await lock.isSigned(countedText(body.text, count), body.signature))) return null;
    try {
      return decodeHousehold(JSON.parse(body.text), "household");
    } catch {
      // Signed by us and yet not readable: a newer version wrote it, or ours is wrong. Kept aside like a forged one.
      return null;
    }
  }

  async function readVersion(stored: unknown): Promise<True | null> {
    let signed: Counted<Signed>;
    try {
      signed = decodeSigned(stored, "household");
    } catch {
      return null;
    }
    const name = JSON.stringify(signed);
    const found = known.get(name) ?? verify(signed);
    known.set(name, found);
    // A lock that could not be read now may be read the next time.
    found.catch(() => known.delete(name));
    const household = await found;
    return household === null ? null : { household, count: signed.count, stored };
  }

  /** The true version with the highest count, the newest of several. */
  async function findTrue(versions: readonly unknown[]): Promise<True | null> {
    let best: True | null = null;
    for (const version of versions) {
      const found = await readVersion(version);
      if (found !== null && found.count > (best?.count ?? -1)) best = found;
    }
    return best;
  }

  async function remember({ count, stored }: Pick<True, "count" | "stored">): Promise<void> {
    if (count === 0) return;
    await session.put(SESSION.household, stored);
    await counters.raise(NAME, count);
  }

  /** Which version holds, and what is not believed. */
  async function find(): Promise<Found> {
    const versions = await documents.households();
    if (versions.length === 0) return { kind: "none" };
    const [found, counted] = await Promise.all([findTrue(versions), counters.of(NAME)]);
    if (found === null) return { kind: "unreadable", refused: versions };
    const refused = versions.slice(0, versions.indexOf(found.stored));
    if (found.count > counted) await remember(found);
    if (found.count >= counted) return { kind: "found", holds: found, refused };
    const remembered = await readVersion(await session.get(SESSION.household));
    const holds = remembered !== null && remembered.count >= counted ? remembered : found;
    return { kind: "found", holds, refused: [...refused, { gone: counted }] };
  }

  /** Signs the next version; `sign` is the lock's own, or that of the lock that will take its place. `atLeast` is a count that it must pass. */
  async function prepare(household: Household, sign: Sign, atLeast = 0): Promise<SignedHousehold> {
    const document = JSON.stringify(decodeHousehold(household, "household"));
    const kept = await findTrue(await documents.households());
    const count = Math.max(await counters.of(NAME), kept?.count ?? 0, atLeast) + 1;
    return { text: document, signature: await sign(countedText(document, count)), count };
  }

  const took = (stored: SignedHousehold): Promise<void> => remember({ count: stored.count, stored });

  return {
    async inForce(): Promise<HouseholdInForce> {
      const found = await find();
      if (found.kind !== "found") return found;
      return { kind: "in-force", household: found.holds.household, refused: found.refused };
    },

    /** The version in force as it was signed; null where none is. */
    async signed(): Promise<SignedHousehold | null> {
      const found = await find();
      if (found.kind !== "found") return null;
      const { body, count } = decodeSigned(found.holds.stored, "household");
      return { ...body, count };
    },

    prepare,
    /** A prepared version is on the disk: from now on no older one is believed. */
    took,

    async save(household: Household, householdKey: Uint8Array): Promise<void> {
      const stored = await prepare(household, (text) => lock.sign(householdKey, text));
      await documents.addHousehold(stored);
      await took(stored);
    },
  };
}

export type HouseholdKeeper = ReturnType<typeof createHouseholdKeeper>;
