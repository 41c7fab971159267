import { listOf, mapped, oneOf, shapeOf, shortText, text, wholeWithin, type Decoder } from "../decode.ts";
import { grownUpId, type GrownUpId } from "../ids.ts";

/** The household key, wrapped by one secret: PBKDF2-SHA-256 of it with this salt. All texts are base64. */
export type Wrapped = { readonly salt: string; readonly iterations: number; readonly sealedKey: string };

/** The lock: no secret is stored, each unwraps the one household key, which unseals the signing key. */
export type DoorRecord = {
  readonly version: 1;
  readonly grownUps: readonly { readonly id: GrownUpId; readonly name: string; readonly pin: Wrapped }[];
  readonly recovery: Wrapped;
  readonly publicKey: string;
  readonly sealedSigningKey: string;
};

const wrapped = shapeOf<Wrapped>({ salt: text, iterations: wholeWithin(1, 100_000_000), sealedKey: text });

export const decodeDoorRecord: Decoder<DoorRecord> = shapeOf<DoorRecord>({
  version: oneOf(1),
  grownUps: listOf(shapeOf({ id: mapped(shortText(64), grownUpId), name: shortText(40), pin: wrapped }), 4),
  recovery: wrapped,
  publicKey: text,
  sealedSigningKey: text,
});
