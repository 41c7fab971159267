import type { Point } from "../presence/input-watch.ts";
import type { Rect, Size } from "../curtain/rect.ts";

/** From the edges of the window. */
const MARGIN_PX = 16;
/** The pointer's field: what a hand is about to press. */
const FIELD_PX = 80;

export type PillSurroundings = {
  readonly viewport: Size;
  readonly pill: Size;
  readonly pointer: Point | null;
  /** The composer, or the player that goes on. */
  readonly avoid: Rect | null;
  readonly direction: "ltr" | "rtl";
};

/**
 * Where the pill stands: at the top inline-end corner, else in the first other corner where it is neither under the pointer
 * nor over what must stay free. A composer weighs more than the pointer.
 */
export function pillPlace(around: PillSurroundings): Pick<Rect, "left" | "top"> {
  const corners = listCorners(around);
  const free = corners.filter((corner) => around.avoid === null || !overlap(corner, around.avoid));
  const calm = free.find((corner) => around.pointer === null || !overlap(corner, fieldOf(around.pointer)));
  const { left, top } = calm ?? free[0] ?? corners[0];
  return { left, top };
}

function listCorners({ viewport, pill, direction }: PillSurroundings): readonly [Rect, Rect, Rect, Rect] {
  const start = MARGIN_PX;
  const end = Math.max(0, viewport.width - pill.width - MARGIN_PX);
  const bottom = Math.max(0, viewport.height - pill.height - MARGIN_PX);
  const [near, far] = direction === "ltr" ? [end, start] : [start, end];
  return [
    { ...pill, left: near, top: MARGIN_PX },
    { ...pill, left: far, top: MARGIN_PX },
    { ...pill, left: near, top: bottom },
    { ...pill, left: far, top: bottom },
  ];
}

function fieldOf({ x, y }: Point): Rect {
  return { left: x - FIELD_PX, top: y - FIELD_PX, width: 2 * FIELD_PX, height: 2 * FIELD_PX };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
