import { childId } from "#domain/ids";
import { beginWalk } from "#domain/seal/begin-walk";
import type { ChainHead } from "#domain/seal/chain-head";
import type { ChainBreak } from "#domain/seal/chain-report";
import type { Piece } from "#domain/seal/chain-walk";
import { endWalk } from "#domain/seal/end-walk";
import { keyTowards } from "#domain/seal/key-towards";
import { sealNext } from "#domain/seal/seal-next";
import type { Sealed } from "#domain/seal/seal";
import type { StoneReason } from "#domain/seal/stone";
import { walkOn } from "#domain/seal/walk-on";

/** A chain over events and days, made in memory, and what its verification finds. */

export const mia = childId("mia");
/** Ten entries a day, the last of them the day itself. */
const TENTH_MS = 8_640_000;
export const DAY_MS = 10 * TENTH_MS;
export const START = { n: 0, link: new Uint8Array(32), event: 0, atMs: 0 };
export const KEY = Uint8Array.from({ length: 32 }, (_, at) => at);
export const END_MS = 1_000_000 * TENTH_MS;
export const FORGOTTEN: StoneReason = { kind: "forgotten", order: "the week", signature: "by a parent" };

export type Entry = Extract<Piece, { kind: "entry" }>;
export type Chain = { readonly pieces: readonly Entry[]; readonly head: ChainHead };

const empty: Chain = { pieces: [], head: { n: 0, link: START.link, key: KEY, days: [] } };

export function withEntry({ pieces, head }: Chain, of: Sealed, content: unknown): Chain {
  const next = sealNext(head, of, content);
  return { pieces: [...pieces, { kind: "entry", n: next.seal.n, seal: next.seal, content }], head: next.head };
}

/** Event number n happened at `at(n)`; every tenth entry is the day that is over then. */
export function chainOf(count: number): Chain {
  let chain = empty;
  for (let n = 1; n <= count; n += 1)
    chain =
      n % 10 === 0
        ? withEntry(
            chain,
            { kind: "day", child: mia, utcDay: n / 10 - 1 },
            { all: new Uint16Array([n, 900, 0]), site: "reddit" },
          )
        : withEntry(chain, { kind: "event", key: n }, { kind: "paused", atMs: n * TENTH_MS, on: n % 2 === 0 });
  return chain;
}

export function verify(
  pieces: readonly Piece[],
  head: ChainHead | null,
  { counted = 0, isRightful = () => true }: { counted?: number; isRightful?: () => boolean } = {},
): readonly ChainBreak[] {
  let walk = beginWalk(START, KEY);
  for (const piece of pieces) {
    if (piece.kind === "entry") walk = keyTowards(walk, piece.n);
    walk = walkOn(walk, piece);
  }
  return endWalk(walk, { head, counted, nowMs: END_MS, isRightful });
}

export const at = (n: number): number => n * TENTH_MS;
export const without = (pieces: readonly Entry[], from: number, to = from): readonly Entry[] =>
  pieces.filter(({ n }) => n < from || n > to);
export const changed = (pieces: readonly Entry[], n: number, change: (entry: Entry) => Entry): readonly Entry[] =>
  pieces.map((piece) => (piece.n === n ? change(piece) : piece));
