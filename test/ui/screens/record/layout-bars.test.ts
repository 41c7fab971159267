import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BarColumn } from "#ui/screens/dashboard/record/bar-column.ts";
import { layoutBars } from "#ui/screens/dashboard/record/layout-bars.ts";

const column = (changes: Partial<BarColumn> = {}): BarColumn => ({
  key: "a",
  label: "Mo",
  title: "",
  segments: [],
  limitSeconds: null,
  isUnknown: false,
  isNow: false,
  ...changes,
});
const counted = (seconds: number) => ({ seconds, look: "counted" }) as const;
const FRAME = { heightPx: 100, leastTopSeconds: 3600, padShare: 0.2 };

describe("the bars of a chart", () => {
  it("stand side by side with room between them", () => {
    const [first, second] = layoutBars([column(), column()], FRAME);
    expect([first?.startPercent, first?.sizePercent, second?.startPercent]).toEqual([10, 30, 60]);
    expect([first?.columnStartPercent, second?.columnStartPercent]).toEqual([0, 50]);
  });

  it("are as tall as an hour at the least, so that five minutes look like five minutes", () => {
    const [bar] = layoutBars([column({ segments: [counted(900)] })], FRAME);
    expect(bar?.pieces).toMatchObject([{ topPx: 75, heightPx: 25 }]);
  });

  it("grow to the tallest of bars and plans", () => {
    const [bar] = layoutBars([column({ segments: [counted(3600)], limitSeconds: 7200 })], FRAME);
    expect([bar?.pieces[0]?.heightPx, bar?.limitPx]).toEqual([50, 0]);
  });

  it("pile their pieces from below", () => {
    const [bar] = layoutBars([column({ segments: [counted(1800), { seconds: 1800, look: "given" }] })], FRAME);
    expect(bar?.pieces.map(({ topPx }) => topPx)).toEqual([50, 0]);
  });

  it("leave out what is nothing, and show what is hardly anything", () => {
    const [bar] = layoutBars([column({ segments: [counted(0), counted(1)] })], FRAME);
    expect(bar?.pieces.map(({ heightPx }) => heightPx)).toEqual([2]);
  });

  it("never leave the picture but by a piece that is hardly anything", () => {
    const segments = fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(segments, { minLength: 1, maxLength: 60 }), (columns) => {
        const bars = layoutBars(
          columns.map((seconds) => column({ segments: seconds.map(counted) })),
          FRAME,
        );
        for (const { pieces, startPercent, sizePercent } of bars) {
          expect(startPercent >= 0 && startPercent + sizePercent <= 100.001).toBe(true);
          for (const { topPx } of pieces) expect(topPx).toBeGreaterThanOrEqual(-16);
        }
      }),
    );
  });
});
