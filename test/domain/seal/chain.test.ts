import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childId } from "#domain/ids";
import { beginWalk } from "#domain/seal/begin-walk";
import type { ChainHead } from "#domain/seal/chain-head";
import type { ChainBreak } from "#domain/seal/chain-report";
import type { Piece } from "#domain/seal/chain-walk";
import { endWalk } from "#domain/seal/end-walk";
import { keyTowards } from "#domain/seal/key-towards";
import { sealNext } from "#domain/seal/seal-next";
import type { Seal, Sealed } from "#domain/seal/seal";
import type { Gap, StoneReason } from "#domain/seal/stone";
import { walkOn } from "#domain/seal/walk-on";

const mia = childId("mia");
const HOUR = 3_600_000;
const START = { n: 0, link: new Uint8Array(32), event: 0, atMs: 0 };
const KEY = Uint8Array.from({ length: 32 }, (_, at) => at);
const END_MS = 1_000_000 * HOUR;
const FORGOTTEN: StoneReason = { kind: "forgotten", order: "the week", signature: "by a parent" };

type Entry = Extract<Piece, { kind: "entry" }>;
type Chain = { readonly pieces: readonly Entry[]; readonly head: ChainHead };

const empty: Chain = { pieces: [], head: { n: 0, link: START.link, key: KEY, days: [] } };

function withEntry({ pieces, head }: Chain, of: Sealed, content: unknown): Chain {
  const next = sealNext(head, of, content);
  return { pieces: [...pieces, { kind: "entry", n: next.seal.n, seal: next.seal, content }], head: next.head };
}

/** Event number n happened at n hours; every tenth entry is a day. */
function chainOf(count: number): Chain {
  let chain = empty;
  for (let n = 1; n <= count; n += 1)
    chain =
      n % 10 === 0
        ? withEntry(
            chain,
            { kind: "day", child: mia, utcDay: n },
            { all: new Uint16Array([n, 900, 0]), site: "reddit" },
          )
        : withEntry(chain, { kind: "event", key: n }, { kind: "paused", atMs: n * HOUR, on: n % 2 === 0 });
  return chain;
}

function verify(
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

const at = (n: number): number => n * HOUR;
const without = (pieces: readonly Entry[], from: number, to = from): readonly Entry[] =>
  pieces.filter(({ n }) => n < from || n > to);
const changed = (pieces: readonly Entry[], n: number, change: (entry: Entry) => Entry): readonly Entry[] =>
  pieces.map((piece) => (piece.n === n ? change(piece) : piece));

describe("a chain that nobody touched", () => {
  it("is whole, however long it is", () => {
    for (const count of [0, 1, 2, 57]) {
      const { pieces, head } = chainOf(count);
      expect(verify(pieces, head, { counted: count })).toEqual([]);
    }
  });
});

describe("what somebody changed is found with its span", () => {
  const { pieces, head } = chainOf(40);

  it("when an event says something else", () => {
    const forged = changed(pieces, 15, (entry) => ({ ...entry, content: { kind: "paused", atMs: at(15), on: true } }));
    expect(verify(forged, head)).toEqual([{ what: "changed", fromMs: at(14), toMs: at(16) }]);
  });

  it("when an event is gone and its seal is not", () => {
    const forged = changed(pieces, 15, (entry) => ({ ...entry, content: undefined }));
    expect(verify(forged, head)).toEqual([{ what: "gone", fromMs: at(14), toMs: at(16) }]);
  });

  it("when a day was shortened: the span is that day", () => {
    const forged = changed(pieces, 20, (entry) => ({
      ...entry,
      content: { all: new Uint16Array([20, 0, 0]), site: "reddit" },
    }));
    expect(verify(forged, head)).toEqual([{ what: "changed", fromMs: 20 * 24 * HOUR, toMs: 21 * 24 * HOUR }]);
  });

  it("when events with their seals were taken out", () => {
    expect(verify(without(pieces, 15, 17), head)).toEqual([{ what: "gone", fromMs: at(14), toMs: at(18) }]);
  });

  it("when the first ones were taken out", () => {
    expect(verify(without(pieces, 1, 3), head)).toEqual([{ what: "gone", fromMs: 0, toMs: at(4) }]);
  });

  it("when the last ones were cut off, whatever the head says", () => {
    const { head: earlier } = chainOf(37);
    const end = { what: "end", fromMs: at(37), toMs: END_MS };
    expect(verify(without(pieces, 38, 40), head)).toEqual([end]);
    expect(verify(without(pieces, 38, 40), null)).toEqual([end]);
    expect(verify(without(pieces, 38, 40), earlier, { counted: 40 })).toEqual([end]);
  });

  it("when an older copy of everything was put back", () => {
    const older = chainOf(31);
    expect(verify(older.pieces, older.head, { counted: 40 })).toEqual([{ what: "end", fromMs: at(31), toMs: END_MS }]);
  });

  it("when two events changed places", () => {
    const [one, other] = [pieces[14], pieces[15]];
    const forged = changed(
      changed(pieces, 15, (entry) => ({ ...entry, content: other?.content })),
      16,
      (entry) => ({
        ...entry,
        content: one?.content,
      }),
    );
    expect(verify(forged, head)).toEqual([{ what: "changed", fromMs: at(14), toMs: at(17) }]);
  });

  it("when two entries changed places with their seals", () => {
    const swapped = changed(
      changed(pieces, 15, (entry) => ({ ...entry, seal: null })),
      16,
      (entry) => ({ ...entry, seal: null }),
    );
    expect(verify(swapped, head)).toEqual([{ what: "gone", fromMs: at(14), toMs: at(17) }]);
  });

  it("when an event stands in the journal that was never sealed", () => {
    const stranger: Piece = { kind: "stranger" };
    expect(verify([...pieces.slice(0, 12), stranger, ...pieces.slice(12)], head)).toEqual([
      { what: "added", fromMs: at(12), toMs: at(13) },
    ]);
    expect(verify([...pieces, stranger], head)).toEqual([{ what: "added", fromMs: at(39), toMs: END_MS }]);
  });

  it("when an event was sealed a second time by who has the key of now", () => {
    const twice = withEntry(chainOf(40), { kind: "event", key: 5 }, { kind: "paused", atMs: at(5), on: false });
    expect(verify(twice.pieces, twice.head)).toEqual([{ what: "added", fromMs: at(39), toMs: END_MS }]);
  });

  it("when the head has another key", () => {
    expect(verify(pieces, { ...head, key: new Uint8Array(32) })).toEqual([
      { what: "end", fromMs: at(39), toMs: END_MS },
    ]);
  });

  it("each of several on its own", () => {
    const forged = changed(
      changed(pieces, 7, (entry) => ({ ...entry, content: "nothing" })),
      31,
      (entry) => ({ ...entry, content: "nothing" }),
    );
    expect(verify(forged, head)).toEqual([
      { what: "changed", fromMs: at(6), toMs: at(8) },
      { what: "changed", fromMs: at(29), toMs: at(32) },
    ]);
  });
});

describe("whoever has the key of now", () => {
  it("cannot make any seal of before: what they write in its place is found", () => {
    const { pieces, head } = chainOf(40);
    const content = { kind: "paused", atMs: at(15), on: true };
    const made = sealNext(
      { ...head, n: 14, link: pieces[13]?.seal?.link ?? head.link },
      { kind: "event", key: 15 },
      content,
    );
    const forged = changed(pieces, 15, (entry) => ({ ...entry, seal: made.seal, content }));
    expect(verify(forged, head)).toEqual([{ what: "changed", fromMs: at(14), toMs: at(17) }]);
  });
});

describe("one bit of a stored record or seal that is turned", () => {
  const { pieces, head } = chainOf(100);

  it("is found, in ten thousand of them", () => {
    const place = fc.record({
      n: fc.integer({ min: 1, max: 100 }),
      bit: fc.nat(),
      part: fc.constantFrom("content", "link", "tag"),
    });
    fc.assert(
      fc.property(place, ({ n, bit, part }) => {
        const forged = changed(pieces, n, (entry) => turned(entry, part, bit));
        // Only what lies around it is walked again; what is before it is as it was.
        const near = forged.slice(0, n + 2);
        expect(verifyFrom(near, n).length).toBeGreaterThan(0);
      }),
      { numRuns: 10_000 },
    );
  });

  /** Walks to a little behind `n`, from where everything before it is known to be whole. */
  function verifyFrom(forged: readonly Entry[], n: number): readonly ChainBreak[] {
    const known = walks[n - 1];
    if (known === undefined) throw new Error("There is a walk before each entry.");
    const walk = forged.slice(n - 1).reduce<typeof known>((walk, piece) => walkOn(walk, piece), known);
    return endWalk(walk, { head: headAfter[walk.n] ?? head, counted: 0, nowMs: END_MS, isRightful: () => true });
  }

  const walks = [beginWalk(START, KEY)];
  for (const piece of pieces) walks.push(walkOn(walks.at(-1) ?? beginWalk(START, KEY), piece));
  const headAfter = Array.from({ length: 101 }, (_, count) => chainOf(count).head);
});

function turned(entry: Entry, part: "content" | "link" | "tag", bit: number): Entry {
  const { seal, content } = entry;
  if (part === "content" || seal === null) return { ...entry, content: turnedContent(content, bit) };
  return { ...entry, seal: { ...seal, [part]: turnedBytes(seal[part], bit) } satisfies Seal };
}

function turnedBytes(bytes: Uint8Array, bit: number): Uint8Array {
  const at = bit % (bytes.length * 8);
  return bytes.with(at >> 3, (bytes[at >> 3] ?? 0) ^ (1 << (at & 7)));
}

/** One bit of one of its fields, as the store has it: of a number its eight bytes, of a text its units, of bytes themselves. */
function turnedContent(content: unknown, bit: number): unknown {
  const fields = Object.entries(content ?? {});
  const [name = "", value] = fields[bit % fields.length] ?? [];
  return { ...Object.fromEntries(fields), [name]: turnedValue(value, Math.floor(bit / 8)) };
}

function turnedValue(value: unknown, bit: number): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") {
    const bytes = turnedBytes(new Uint8Array(new Float64Array([value]).buffer), bit);
    return new Float64Array(bytes.slice().buffer)[0];
  }
  if (value instanceof Uint16Array) {
    const bytes = turnedBytes(new Uint8Array(value.slice().buffer), bit);
    return new Uint16Array(bytes.slice().buffer);
  }
  const text = String(value);
  const at = bit % text.length;
  return text.slice(0, at) + String.fromCodePoint((text.codePointAt(at) ?? 0) ^ (1 << (bit % 7))) + text.slice(at + 1);
}

describe("what was taken out rightly", () => {
  const whole = chainOf(30);
  const gapOf = (from: number, to: number): Gap => ({ from, to, link: whole.pieces[to - 1]?.seal?.link ?? START.link });
  const withStone = (gaps: readonly Gap[]): Chain =>
    withEntry(whole, { kind: "stone", stone: { atMs: at(31), why: FORGOTTEN, gaps } }, null);

  it("leaves a stone over which the chain goes on", () => {
    const { pieces, head } = withStone([gapOf(1, 4), gapOf(12, 17)]);
    expect(verify(without(without(pieces, 1, 4), 12, 17), head, { counted: 31 })).toEqual([]);
  });

  it("excuses nothing else that is gone", () => {
    const { pieces, head } = withStone([gapOf(12, 17)]);
    expect(verify(without(pieces, 12, 18), head)).toEqual([{ what: "gone", fromMs: at(11), toMs: at(19) }]);
    expect(verify(without(without(pieces, 12, 17), 25), head)).toEqual([
      { what: "gone", fromMs: at(24), toMs: at(26) },
    ]);
  });

  it("excuses nothing for a reason that is none", () => {
    const { pieces, head } = withStone([gapOf(12, 17)]);
    expect(verify(without(pieces, 12, 17), head, { isRightful: () => false })).toEqual([
      { what: "gone", fromMs: at(11), toMs: at(18) },
    ]);
  });

  it("does not hide what was changed right behind it", () => {
    const { pieces, head } = withStone([gapOf(12, 17)]);
    const forged = changed(without(pieces, 12, 17), 18, (entry) => ({
      ...entry,
      content: { kind: "paused", atMs: at(18), on: false },
    }));
    expect(verify(forged, head)).toEqual([{ what: "gone", fromMs: at(11), toMs: at(18) }]);
  });

  it("counts only where its stone is true", () => {
    const { pieces, head } = withStone([gapOf(12, 17)]);
    const forged = changed(pieces, 31, (entry) =>
      entry.seal === null
        ? entry
        : {
            ...entry,
            seal: {
              ...entry.seal,
              of: { kind: "stone", stone: { atMs: at(31), why: FORGOTTEN, gaps: [gapOf(12, 19)] } },
            },
          },
    );
    expect(verify(without(forged, 12, 19), head)).not.toEqual([]);
  });
});
