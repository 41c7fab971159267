import { describe, expect, it } from "vitest";
import type { Piece } from "#domain/seal/chain-walk";
import { sealNext } from "#domain/seal/seal-next";
import { at, chainOf, changed, END_MS, DAY_MS, verify, withEntry, without } from "#test/support/domain/chain";

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
    expect(verify(forged, head)).toEqual([{ what: "changed", fromMs: DAY_MS, toMs: 2 * DAY_MS }]);
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
    expect(verify([...pieces, stranger], head)).toEqual([{ what: "added", fromMs: at(40), toMs: END_MS }]);
  });

  it("when an event was sealed a second time by who has the key of now", () => {
    const twice = withEntry(chainOf(40), { kind: "event", key: 5 }, { kind: "paused", atMs: at(5), on: false });
    expect(verify(twice.pieces, twice.head)).toEqual([{ what: "added", fromMs: at(40), toMs: END_MS }]);
  });

  it("when the head has another key", () => {
    expect(verify(pieces, { ...head, key: new Uint8Array(32) })).toEqual([
      { what: "end", fromMs: at(40), toMs: END_MS },
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
      { what: "changed", fromMs: at(30), toMs: at(32) },
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
