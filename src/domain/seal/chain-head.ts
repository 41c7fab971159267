import { listOf, shapeOf, wholeWithin, type Decoder } from "../decode.ts";
import type { ChildId } from "../ids.ts";
import { decodeChildId } from "../plan/decode-household.ts";
import { decodeHash } from "./decode-hash.ts";
import { MOST_DAYS, MOST_SEALS } from "./limits.ts";

/**
 * Where the chain ends: the last number and its link, and the key of the next entry. It lies open in the database; whoever reads
 * it can seal what comes, and nothing that was.
 */
export type ChainHead = {
  readonly n: number;
  readonly link: Uint8Array;
  readonly key: Uint8Array;
  /** The last UTC day of each child that is sealed, or was over when the chain began. */
  readonly days: readonly { readonly child: ChildId; readonly utcDay: number }[];
};

/** A stored head; throws with the place of what is wrong. */
export const decodeChainHead: Decoder<ChainHead> = shapeOf<ChainHead>({
  n: wholeWithin(0, MOST_SEALS),
  link: decodeHash,
  key: decodeHash,
  days: listOf(shapeOf({ child: decodeChildId, utcDay: wholeWithin(0, MOST_DAYS) })),
});
