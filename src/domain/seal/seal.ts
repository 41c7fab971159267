import { oneOf, shapeOf, wholeWithin, type Decoder } from "../decode.ts";
import type { ChildId } from "../ids.ts";
import { decodeChildId } from "../plan/decode-household.ts";
import { decodeHash } from "./decode-hash.ts";
import { MOST_DAYS, MOST_SEALS } from "./limits.ts";
import { decodeStone, type Stone } from "./stone.ts";

/** What a seal stands for: an event of the journal by its key, a child's closed UTC day (days since the epoch), or a stone. */
export type Sealed =
  | { readonly kind: "event"; readonly key: number }
  | { readonly kind: "day"; readonly child: ChildId; readonly utcDay: number }
  | { readonly kind: "stone"; readonly stone: Stone };

/**
 * One entry of the chain. Its link is the hash of the link before it and of what it stands for; its tag a MAC of the link under
 * the key of this number, which is forgotten when the entry is written.
 */
export type Seal = {
  /** Counted from 1, over all chains of this household: a number is never used twice. */
  readonly n: number;
  readonly of: Sealed;
  readonly link: Uint8Array;
  readonly tag: Uint8Array;
};

const event = shapeOf({ kind: oneOf("event"), key: wholeWithin(0, MOST_SEALS) });
const day = shapeOf({ kind: oneOf("day"), child: decodeChildId, utcDay: wholeWithin(0, MOST_DAYS) });
const stone = shapeOf({ kind: oneOf("stone"), stone: decodeStone });

const decodeSealed: Decoder<Sealed> = (value, at) => {
  const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : null;
  if (kind === "day") return day(value, at);
  return kind === "stone" ? stone(value, at) : event(value, at);
};

/** A stored seal; throws with the place of what is wrong. */
export const decodeSeal: Decoder<Seal> = shapeOf<Seal>({
  n: wholeWithin(1, MOST_SEALS),
  of: decodeSealed,
  link: decodeHash,
  tag: decodeHash,
});
