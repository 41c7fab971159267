import { describe, expect, it } from "vitest";
import { aroundRect } from "#content/curtain/around-rect";
import type { Rect } from "#content/curtain/rect";

const viewport = { width: 80, height: 60 };
const holes: readonly [row: string, hole: Rect][] = [
  ["in the middle", { left: 10, top: 20, width: 30, height: 5 }],
  ["the whole window", { left: 0, top: 0, width: 80, height: 60 }],
  ["half above the window", { left: 0, top: -5, width: 80, height: 10 }],
  ["half beyond the right edge", { left: 70, top: 0, width: 20, height: 60 }],
  ["scrolled away", { left: 0, top: 90, width: 80, height: 5 }],
  ["nothing", { left: 1, top: 1, width: 0, height: 0 }],
];

/** Is the middle of the pixel at `x`, `y` in it? */
const holds = ({ left, top, width, height }: Rect, x: number, y: number): boolean =>
  x + 0.5 > left && x + 0.5 < left + width && y + 0.5 > top && y + 0.5 < top + height;

const pixels = Array.from({ length: viewport.width * viewport.height }, (_, at) => ({
  x: at % viewport.width,
  y: Math.floor(at / viewport.width),
}));

describe("four panels around a hole", () => {
  it.each(holes)("%s: cover every point of the window but those in it", (_row, hole) => {
    const panels = aroundRect(hole, viewport);
    expect(panels.every(({ width, height }) => width >= 0 && height >= 0)).toBe(true);
    const wrong = pixels.filter(({ x, y }) => holds(hole, x, y) === panels.some((panel) => holds(panel, x, y)));
    expect(wrong).toEqual([]);
  });

  it("meet nowhere edge to edge beside the hole, where a zoomed page would shine through", () => {
    const [above, , before, after] = aroundRect({ left: 10, top: 20, width: 30, height: 5 }, viewport);
    for (const side of [before, after]) expect([side.top, side.height]).toEqual([0, viewport.height]);
    expect([above.left, above.width]).toEqual([0, viewport.width]);
  });
});
