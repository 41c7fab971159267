import type { Rect, Size } from "./rect.ts";

/**
 * The four rectangles that cover a viewport but for `hole`: above, below, before and after it. None is less than empty. Each
 * goes to the viewport's edges, over the others: side by side, a zoomed page would shine through between them.
 */
export function aroundRect(hole: Rect, viewport: Size): readonly [Rect, Rect, Rect, Rect] {
  const left = clamp(hole.left, viewport.width);
  const right = clamp(hole.left + hole.width, viewport.width);
  const top = clamp(hole.top, viewport.height);
  const bottom = clamp(hole.top + hole.height, viewport.height);
  return [
    { left: 0, top: 0, width: viewport.width, height: top },
    { left: 0, top: bottom, width: viewport.width, height: viewport.height - bottom },
    { left: 0, top: 0, width: left, height: viewport.height },
    { left: right, top: 0, width: viewport.width - right, height: viewport.height },
  ];
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
