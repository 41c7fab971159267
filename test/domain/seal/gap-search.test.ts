import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginGapSearch, newGaps, searchGaps } from "#domain/seal/gap-search";
import type { Seal, Sealed } from "#domain/seal/seal";
import { at, chainOf, FORGOTTEN, verify, withEntry, type Chain } from "#test/support/domain/chain";

const sealsOf = ({ pieces }: Chain): readonly Seal[] => pieces.flatMap(({ seal }) => (seal === null ? [] : [seal]));
const numberOf = (of: Sealed): number => (of.kind === "event" ? of.key : of.kind === "day" ? (of.utcDay + 1) * 10 : -1);

/** Takes events and days out, with their seals, and leaves a stone. In slices of `most`. */
function take(chain: Chain, isGone: (n: number) => boolean, most = 1000): Chain {
  const seals = sealsOf(chain);
  let search = beginGapSearch(0);
  for (let from = 0; from < seals.length; from += most)
    search = searchGaps(search, seals.slice(from, from + most), (of) => isGone(numberOf(of)));
  const gaps = newGaps(search);
  if (gaps.length === 0) return chain;
  const left = { ...chain, pieces: chain.pieces.filter(({ n }) => !search.gone.includes(n)) };
  return withEntry(left, { kind: "stone", stone: { atMs: at(1000), why: FORGOTTEN, gaps } }, null);
}

describe("what is taken out rightly, again and again", () => {
  it("leaves a chain that is whole", () => {
    const removal = fc.record({
      from: fc.integer({ min: 1, max: 40 }),
      length: fc.integer({ min: 0, max: 25 }),
      most: fc.integer({ min: 1, max: 7 }),
    });
    fc.assert(
      fc.property(fc.array(removal, { maxLength: 6 }), (removals) => {
        const chain = removals.reduce(
          (before, { from, length, most }) => take(before, (n) => n >= from && n < from + length, most),
          chainOf(40),
        );
        expect(verify(chain.pieces, chain.head)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("is a prefix when the oldest are purged each day, and keeps no stone longer than what it speaks of", () => {
    let chain = chainOf(20);
    for (let day = 1; day <= 18; day += 1) chain = take(chain, (n) => n <= day);
    expect(verify(chain.pieces, chain.head)).toEqual([]);
    chain = take(chain, (n) => n <= 20);
    expect(chain.pieces).toHaveLength(1);
    expect(verify(chain.pieces, chain.head)).toEqual([]);
  });

  it("hides nothing that was taken out otherwise", () => {
    const chain = take(chainOf(40), (n) => n >= 10 && n < 20);
    for (const { n } of chain.pieces) {
      const forged = chain.pieces.filter((piece) => piece.n !== n);
      expect(verify(forged, chain.head)).not.toEqual([]);
    }
    // And what was gone before is not explained by a stone of later.
    const before = { ...chainOf(40), pieces: chainOf(40).pieces.filter(({ n }) => n !== 15) };
    const later = take(before, (n) => n === 16);
    expect(verify(later.pieces, later.head)).not.toEqual([]);
  });
});
