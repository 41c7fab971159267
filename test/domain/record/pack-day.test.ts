import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DayTotals } from "#domain/record/day-totals";
import { packDay, type PackedDay } from "#domain/record/pack-day";
import { unpackDay } from "#domain/record/unpack-day";

const row = fc
  .dictionary(fc.integer({ min: 0, max: 95 }).map(String), fc.integer({ min: 1, max: 900 }), { minKeys: 1 })
  .map((quarters) => Uint16Array.from({ length: 96 }, (_, quarter) => quarters[String(quarter)] ?? 0));
const totals = fc.record({
  utcDay: fc.integer({ min: 0, max: 30_000 }),
  rows: fc.dictionary(fc.constantFrom("watched", "counted", "x/all", "x/feed", "all/feed", "=x/all+y/all"), row),
});

describe("a packed day", () => {
  test("is unpacked to what it was, and packed to the same bytes whatever the order of its rows", () => {
    fc.assert(
      fc.property(totals, ({ utcDay, rows }) => {
        const day: DayTotals = { utcDay, rows: new Map(Object.entries(rows)) };
        const packed = packDay(day);
        expect(unpackDay(packed, "day")).toEqual(day);
        expect(packDay({ utcDay, rows: new Map(Object.entries(rows).toReversed()) })).toEqual(packed);
      }),
    );
  });

  const whole: PackedDay = {
    utcDay: 20_000,
    names: ["watched", "x/all"],
    lengths: Uint8Array.of(1, 1),
    quarters: Uint8Array.of(3, 3),
    seconds: Uint16Array.of(10, 10),
  };

  test.each([
    ["a quarter too late", { quarters: Uint8Array.of(3, 96) }],
    ["a quarter of nothing", { seconds: Uint16Array.of(10, 0) }],
    ["a quarter that is too full", { seconds: Uint16Array.of(10, 901) }],
    ["too few quarters", { quarters: Uint8Array.of(3) }],
    ["too many seconds", { seconds: Uint16Array.of(10, 10, 10) }],
    ["a row without a length", { lengths: Uint8Array.of(2) }],
    ["two rows of one name", { names: ["watched", "watched"] }],
    ["a list for bytes", { lengths: [1, 1] }],
    ["more than it has", { url: "https://x.com/" }],
  ])("is refused with %s", (_, wrong) => {
    expect(unpackDay(whole, "day").rows.size).toBe(2);
    expect(() => unpackDay({ ...whole, ...wrong }, "day")).toThrow("day");
  });
});
