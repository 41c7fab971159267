import { describe, expect, it } from "vitest";
import { aroundRect } from "#content/around-rect";
import type { Rect } from "#content/rect";

const viewport = { width: 800, height: 600 };
const area = ({ width, height }: Rect) => width * height;
const holes: readonly [row: string, hole: Rect, seen: number][] = [
  ["in the middle", { left: 100, top: 200, width: 300, height: 50 }, 300 * 50],
  ["the whole window", { left: 0, top: 0, width: 800, height: 600 }, 800 * 600],
  ["half above the window", { left: 0, top: -50, width: 800, height: 100 }, 800 * 50],
  ["half beyond the right edge", { left: 700, top: 0, width: 200, height: 600 }, 100 * 600],
  ["scrolled away", { left: 0, top: 900, width: 800, height: 50 }, 0],
  ["nothing", { left: 10, top: 10, width: 0, height: 0 }, 0],
];

describe("four panels around a hole cover all but what of it is in the window", () => {
  it.each(holes)("%s", (_row, hole, seen) => {
    const panels = aroundRect(hole, viewport);
    expect(panels.every(({ width, height }) => width >= 0 && height >= 0)).toBe(true);
    expect(panels.reduce((sum, panel) => sum + area(panel), 0)).toBe(800 * 600 - seen);
  });
});
