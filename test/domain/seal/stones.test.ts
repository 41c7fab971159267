import { describe, expect, it } from "vitest";
import type { Gap } from "#domain/seal/stone";
import {
  at,
  chainOf,
  changed,
  FORGOTTEN,
  START,
  verify,
  withEntry,
  without,
  type Chain,
} from "#test/support/domain/chain";

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
