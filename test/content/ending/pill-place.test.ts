import { describe, expect, it } from "vitest";
import { pillPlace, type PillSurroundings } from "#content/ending/pill-place";

const calm: PillSurroundings = {
  viewport: { width: 1000, height: 700 },
  pill: { width: 320, height: 44 },
  pointer: null,
  avoid: null,
  direction: "ltr",
};
const topEnd = { left: 664, top: 16 };
const topStart = { left: 16, top: 16 };
const bottomEnd = { left: 664, top: 640 };
const bar = { left: 0, top: 0, width: 1000, height: 80 };

const table: readonly [row: string, around: Partial<PillSurroundings>, place: typeof topEnd][] = [
  ["at the top inline-end corner", {}, topEnd],
  ["at the other side where one reads from the right", { direction: "rtl" }, topStart],
  ["away from the pointer", { pointer: { x: 900, y: 60 } }, topStart],
  ["never over a composer at the top", { avoid: bar }, bottomEnd],
  [
    "over the pointer rather than over a composer",
    { avoid: { ...bar, height: 600 }, pointer: { x: 500, y: 650 } },
    bottomEnd,
  ],
  ["at its corner when everything is taken", { avoid: { ...bar, height: 700 } }, topEnd],
  ["inside a window that is narrower than it is", { viewport: { width: 200, height: 700 } }, { left: 0, top: 16 }],
];

describe("the pill stands", () => {
  it.each(table)("%s", (_row, around, place) => {
    expect(pillPlace({ ...calm, ...around })).toEqual(place);
  });
});
