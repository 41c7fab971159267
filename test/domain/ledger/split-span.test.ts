import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSpan } from "#domain/ledger/split-span";

describe("a span cut into hours", () => {
  test.each([
    ["of no length is nothing", 7200, 7200, []],
    ["that runs backwards is nothing", 7200, 7100, []],
    ["inside an hour is one piece", 3610, 3620, [{ utcHour: 1, from: 10, to: 20 }]],
    ["of a whole hour is one piece", 3600, 7200, [{ utcHour: 1, from: 0, to: 3600 }]],
    [
      "over midnight is two",
      86_390,
      86_410,
      [
        { utcHour: 23, from: 3590, to: 3600 },
        { utcHour: 24, from: 0, to: 10 },
      ],
    ],
  ])("%s", (_, fromSecond, toSecond, pieces) => {
    expect(splitSpan(fromSecond, toSecond)).toEqual(pieces);
  });

  test("is the same span again when its pieces are laid end to end", () => {
    const second = fc.integer({ min: 0, max: 4_000_000_000 });
    fc.assert(
      fc.property(second, fc.integer({ min: 1, max: 200_000 }), (fromSecond, length) => {
        const pieces = splitSpan(fromSecond, fromSecond + length);
        let at = fromSecond;
        for (const { utcHour, from, to } of pieces) {
          expect(utcHour * 3600 + from).toBe(at);
          expect(from < to && to <= 3600).toBe(true);
          at = utcHour * 3600 + to;
        }
        expect(at).toBe(fromSecond + length);
      }),
    );
  });
});
