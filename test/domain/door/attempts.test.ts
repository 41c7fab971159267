import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countTry, NO_ATTEMPTS, payWait, waitAfter } from "#domain/door/attempts";

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

describe("the wait after a wrong try", () => {
  test.each([
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 30 * SECOND_MS],
    [5, MINUTE_MS],
    [6, 5 * MINUTE_MS],
    [7, 15 * MINUTE_MS],
    [8, 60 * MINUTE_MS],
    [9, 60 * MINUTE_MS],
    [1000, 60 * MINUTE_MS],
  ])("number %i is %i ms", (fails, waitMs) => {
    expect(waitAfter(fails)).toBe(waitMs);
  });

  test("is owed as soon as the try is counted", () => {
    const tried = [1, 2, 3, 4].reduce((before, atMs) => countTry(before, atMs), NO_ATTEMPTS);
    expect(tried).toEqual({ fails: 4, waitMs: 30_000, wrongSinceOpened: 4, lastWrongAtMs: 4 });
  });

  test("is paid in pieces, never in advance and never backwards", () => {
    const owed = { ...NO_ATTEMPTS, fails: 4, waitMs: 30_000 };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -60_000, max: 60_000 }), { maxLength: 6 }), (pieces) => {
        const paidMs = pieces.reduce((sum, piece) => sum + Math.max(0, piece), 0);
        const left = pieces.reduce((before, piece) => payWait(before, piece), owed);
        expect(left).toEqual({ ...owed, waitMs: Math.max(0, 30_000 - paidMs) });
      }),
    );
  });
});
