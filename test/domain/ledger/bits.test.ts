import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countWord, newHour, setSeconds } from "#domain/ledger/bits";
import { countSet, span } from "./spans.ts";

describe("the seconds of an hour", () => {
  test.each([
    ["none", 0, 0, 0],
    ["the first", 0, 1, 1],
    ["the last", 3599, 3600, 1],
    ["all of them", 0, 3600, 3600],
    ["those over the edge of a byte", 5, 19, 14],
    ["none for a span that ends before it begins", 20, 10, 0],
    ["what lies inside, of a span that began earlier", -100, 10, 10],
    ["what lies inside, of a span that ends later", 3590, 9000, 10],
    ["none for a span before the hour", -20, -10, 0],
  ])("%s", (_, from, to, count) => {
    expect(countSet(setSeconds(null, from, to))).toBe(count);
  });

  test("lie least significant bit first, in 450 bytes", () => {
    const bits = setSeconds(null, 9, 10);
    expect(bits).toHaveLength(450);
    expect(bits[1]).toBe(0b10);
  });

  test("are added to a copy", () => {
    const before = setSeconds(null, 0, 10);
    const after = setSeconds(before, 5, 20);
    expect([countSet(before), countSet(after)]).toEqual([10, 20]);
  });

  test("are the same set twice, and in any order", () => {
    fc.assert(
      fc.property(span, span, (one, other) => {
        const first = setSeconds(setSeconds(null, ...one), ...other);
        expect(setSeconds(first, ...one)).toEqual(first);
        expect(setSeconds(setSeconds(null, ...other), ...one)).toEqual(first);
      }),
    );
  });

  test("are counted word by word", () => {
    fc.assert(
      fc.property(fc.integer(), (word) => {
        const ones = (word >>> 0).toString(2).replaceAll("0", "").length;
        expect(countWord(word)).toBe(ones);
      }),
    );
  });

  test("fit in their words", () => {
    const { bytes, words } = newHour();
    bytes.set(setSeconds(null, 0, 3600));
    expect(words.reduce((sum, word) => sum + countWord(word), 0)).toBe(3600);
  });
});
