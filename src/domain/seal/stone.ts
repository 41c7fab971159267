import { finite, listOf, oneOf, shapeOf, text, wholeWithin, type Decoder } from "../decode.ts";
import { decodeHash } from "./decode-hash.ts";
import { MOST_SEALS } from "./limits.ts";

/** Entries `from` to `to` that are no more, with the link of the last of them, from which the chain goes on. */
export type Gap = { readonly from: number; readonly to: number; readonly link: Uint8Array };

/**
 * Why a part of the record is gone. What was forgotten was ordered by a parent, whose signature is over the order; what was purged
 * lies before an instant, and is held against the shortest time that a record can be kept.
 */
export type StoneReason =
  | { readonly kind: "forgotten"; readonly order: string; readonly signature: string }
  | { readonly kind: "purged"; readonly beforeMs: number };

/** What stands where entries were taken out rightly. */
export type Stone = { readonly atMs: number; readonly why: StoneReason; readonly gaps: readonly Gap[] };

const forgotten = shapeOf({ kind: oneOf("forgotten"), order: text, signature: text });
const purged = shapeOf({ kind: oneOf("purged"), beforeMs: finite });
const reason: Decoder<StoneReason> = (value, at) =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "purged"
    ? purged(value, at)
    : forgotten(value, at);

const number = wholeWithin(1, MOST_SEALS);

export const decodeStone: Decoder<Stone> = shapeOf<Stone>({
  atMs: finite,
  why: reason,
  gaps: listOf(shapeOf<Gap>({ from: number, to: number, link: decodeHash }), MOST_SEALS),
});
