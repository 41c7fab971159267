import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf } from "#domain/seal/bytes-of";

const stored = fc.anything({
  withNullPrototype: false,
  withTypedArray: false,
  withSparseArray: false,
  maxDepth: 3,
  values: [
    fc.boolean(),
    fc.double(),
    fc.string({ unit: "binary" }),
    fc.constantFrom(null, undefined, 0, -0, Number.NaN, Infinity, "", "0", "null"),
    fc.uint8Array({ maxLength: 8 }),
  ],
});

describe("the bytes of a stored value", () => {
  it("are the same for a copy, in whatever order its names were written", () => {
    expect(bytesOf({ b: 1, a: [2, "ü"] })).toEqual(bytesOf({ a: [2, "ü"], b: 1 }));
    fc.assert(
      fc.property(stored, (value) => {
        expect(bytesOf(structuredClone(value))).toEqual(bytesOf(value));
      }),
    );
  });

  it("are the same for no two values that differ", () => {
    fc.assert(
      fc.property(stored, stored, (one, other) => {
        const isSame = Buffer.from(bytesOf(one)).equals(bytesOf(other));
        expect(isSame).toBe(isEqual(one, other));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [{ a: "1" }, { a: 1 }],
    [["ab"], ["a", "b"]],
    [{ a: undefined }, {}],
    [0, -0],
    ["\u0080", "\u0000\u0080"],
    [[], {}],
    [new Uint8Array([1, 0]), new Uint16Array([1])],
  ])("differ between %j and %j", (one, other) => {
    expect(bytesOf(one)).not.toEqual(bytesOf(other));
  });

  it("are refused for what no record holds", () => {
    expect(() => bytesOf(new Date(0))).toThrow(TypeError);
    expect(() => bytesOf(() => 0)).toThrow(TypeError);
  });
});

function isEqual(one: unknown, other: unknown): boolean {
  try {
    expect(one).toStrictEqual(other);
    return true;
  } catch {
    return false;
  }
}
