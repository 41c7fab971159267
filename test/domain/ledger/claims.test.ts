import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clipClaim } from "#domain/ledger/clip-claim";
import { wholeSeconds } from "#domain/ledger/whole-seconds";

describe("a claim of a guard", () => {
  const now = 1_000_000;
  test.each([
    ["that is possible stands", [990_000, 1_000_000], 980_000, [990_000, 1_000_000]],
    ["does not reach before the last contact", [970_000, 1_000_000], 985_000, [985_000, 1_000_000]],
    ["does not reach past now", [990_000, 1_005_000], 980_000, [990_000, 1_000_000]],
    ["is at most so long ago as a claim may be", [0, 1_000_000], 0, [960_000, 1_000_000]],
    ["from before the last contact is nothing", [970_000, 980_000], 985_000, null],
    ["from the future is nothing", [1_001_000, 1_002_000], 980_000, null],
    ["that ends before it begins is nothing", [995_000, 990_000], 980_000, null],
    [
      "is only as long as it may be when the last contact was before the clock was put right",
      [0, 1_000_000],
      2_000_000,
      [960_000, 1_000_000],
    ],
  ] as const)("%s", (_, [startMs, endMs], lastContactMs, expected) => {
    const possible = expected === null ? null : { startMs: expected[0], endMs: expected[1] };
    expect(clipClaim({ startMs, endMs }, lastContactMs, now, 40_000)).toEqual(possible);
  });

  test("never takes more than what is claimed, nor more than was possible", () => {
    const ms = fc.integer({ min: 0, max: 2_000_000 });
    fc.assert(
      fc.property(ms, ms, ms, ms, (startMs, endMs, lastContactMs, nowMs) => {
        const clipped = clipClaim({ startMs, endMs }, lastContactMs, nowMs, 40_000);
        if (clipped === null) return;
        expect(clipped.startMs >= startMs && clipped.endMs <= endMs && clipped.endMs <= nowMs).toBe(true);
        expect(clipped.endMs - clipped.startMs).toBeLessThanOrEqual(Math.min(40_000, endMs - startMs));
        if (lastContactMs <= nowMs) expect(clipped.startMs).toBeGreaterThanOrEqual(lastContactMs);
      }),
    );
  });
});

describe("the whole seconds of a span", () => {
  test.each([
    [0, 1000, 0, 1],
    [499, 1499, 0, 1],
    [500, 1500, 1, 2],
    [600, 1400, 1, 1],
    [400, 600, 0, 1],
    [700, 700, 1, 1],
  ])("from %i ms to %i ms are [%i, %i)", (startMs, endMs, fromSecond, toSecond) => {
    expect(wholeSeconds({ startMs, endMs })).toEqual({ fromSecond, toSecond });
  });

  const edges = fc
    .array(fc.double({ min: 0, max: 100_000, noNaN: true }), { minLength: 2, maxLength: 20 })
    .map((times) => times.toSorted((one, other) => one - other));

  test("are the same however often a stretch is reported in pieces", () => {
    fc.assert(
      fc.property(edges, (times) => {
        const pieces = times.slice(1).map((endMs, index) => wholeSeconds({ startMs: times[index] ?? 0, endMs }));
        const whole = wholeSeconds({ startMs: times[0] ?? 0, endMs: times.at(-1) ?? 0 });
        pieces.slice(1).forEach(({ fromSecond }, index) => expect(fromSecond).toBe(pieces[index]?.toSecond));
        const sum = pieces.reduce((seconds, piece) => seconds + piece.toSecond - piece.fromSecond, 0);
        expect(sum).toBe(whole.toSecond - whole.fromSecond);
      }),
    );
  });

  test("are less than one off the truth", () => {
    fc.assert(
      fc.property(edges, (times) => {
        const [startMs, endMs] = [times[0] ?? 0, times.at(-1) ?? 0];
        const { fromSecond, toSecond } = wholeSeconds({ startMs, endMs });
        expect(Math.abs(toSecond - fromSecond - (endMs - startMs) / 1000)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
