import type { Rect } from "../curtain/rect.ts";

/** How far above a text box its own send button may sit. */
const MOST_LEVELS = 6;
/** More than this is no composer any more but the page around it. */
const MOST_HEIGHT_PX = 240;
const MOST_TIMES_TALLER = 3;
const BUTTONS = "button, [role=button], input[type=submit]";

/** The part of the page that a text is sent with: its box and, where one is close around it, its button. */
export function composerOf(editable: HTMLElement): HTMLElement {
  const mostPx = Math.max(MOST_HEIGHT_PX, editable.offsetHeight * MOST_TIMES_TALLER);
  let around = editable.parentElement;
  for (let level = 0; level < MOST_LEVELS && around !== null; level += 1) {
    if (around.offsetHeight > mostPx) return editable;
    if (around.querySelector(BUTTONS) !== null) return around;
    around = around.parentElement;
  }
  return editable;
}

export function rectOf(element: Element): Rect {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
