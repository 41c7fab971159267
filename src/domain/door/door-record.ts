import { listOf, oneOf, shapeOf, shortText, text, wholeWithin, type Decoder } from "../decode.ts";
import type { GrownUpId } from "../ids.ts";
import { decodeGrownUpId } from "../plan/decode-household.ts";
import { MOST_GROWN_UPS } from "../plan/household-limits.ts";

/** How secrets are stretched: PBKDF2-SHA-256 with this salt. All texts are base64. */
export type Stretch = { readonly salt: string; readonly iterations: number };
/** The household key, wrapped by one secret. */
export type Wrapped = Stretch & { readonly sealedKey: string };

/**
 * The lock: no secret is stored, each unwraps the one household key, which unseals the signing key. All PINs of the household
 * are stretched alike, so that one typed PIN is stretched once and tried on every wrap.
 */
export type DoorRecord = {
  readonly version: 2;
  readonly pins: Stretch;
  readonly grownUps: readonly { readonly id: GrownUpId; readonly sealedKey: string }[];
  readonly recovery: Wrapped;
  readonly publicKey: string;
  readonly sealedSigningKey: string;
};

const stretch = { salt: text, iterations: wholeWithin(1, 100_000_000) };
const wrapped = shapeOf<Wrapped>({ ...stretch, sealedKey: text });
const inAnyVersion = { recovery: wrapped, publicKey: text, sealedSigningKey: text };

const decodeV2 = shapeOf<DoorRecord>({
  version: oneOf(2),
  pins: shapeOf<Stretch>(stretch),
  grownUps: listOf(shapeOf({ id: decodeGrownUpId, sealedKey: text }), MOST_GROWN_UPS),
  ...inAnyVersion,
});

type DoorRecordV1 = Omit<DoorRecord, "version" | "pins" | "grownUps"> & {
  readonly version: 1;
  readonly grownUps: readonly { readonly id: GrownUpId; readonly name: string; readonly pin: Wrapped }[];
};
/** As 0.1 wrote it: one grown-up, whose PIN had a salt of its own. Frozen. */
const decodeV1 = shapeOf<DoorRecordV1>({
  version: oneOf(1),
  grownUps: listOf(shapeOf({ id: decodeGrownUpId, name: shortText(40), pin: wrapped }), 1),
  ...inAnyVersion,
});

/** The stored lock; an older one is lifted in memory, and written so at the next change. Throws with the place of what is wrong. */
export const decodeDoorRecord: Decoder<DoorRecord> = (value, at) => {
  const isOld = typeof value === "object" && value !== null && "version" in value && value.version === 1;
  return isOld ? lift(decodeV1(value, at), at) : decodeV2(value, at);
};

function lift({ grownUps, ...record }: DoorRecordV1, at: string): DoorRecord {
  const [first] = grownUps;
  if (first === undefined) throw new TypeError(`${at}.grownUps: a grown-up was expected.`);
  const { salt, iterations, sealedKey } = first.pin;
  return { ...record, version: 2, pins: { salt, iterations }, grownUps: [{ id: first.id, sealedKey }] };
}
