import { aroundRect } from "../curtain/around-rect.ts";
import { rectOf } from "./composer.ts";
import { draw, restyle } from "../curtain/draw.ts";
import type { Pill } from "./draw-pill.ts";
import type { Point } from "../presence/input-watch.ts";
import type { Overlay } from "../curtain/overlay.ts";
import { COLOUR } from "../curtain/tokens.ts";

/** So often the page may cover what we cover before the ending is over. */
const MOST_TIMES = 5;

export type EndingStage = {
  /** Puts panels and pill where they belong now. False when the page will not leave them there. */
  arrange(pointer: Point | null): boolean;
};

/** Four panels around what stays, and the pill, in the top layer; measured again whenever it is arranged. */
export function createEndingStage(view: Window, overlay: Overlay, pill: Pill, keeps: Element | null): EndingStage {
  const { document } = view;
  const panels = keeps === null ? [] : [0, 1, 2, 3].map(() => drawPanel(document));
  let times = 0;
  let lastKey = "";
  overlay.pane.replaceChildren(...panels, pill.element);
  // Where the page's own modal dialog holds what stays, all outside that dialog is inert: we stand in it too.
  const home = keeps?.closest("dialog:modal") ?? undefined;

  function lay(): void {
    if (keeps === null) return;
    const hole = rectOf(keeps);
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    const key = JSON.stringify([hole, viewport]);
    if (key === lastKey) return;
    lastKey = key;
    aroundRect(hole, viewport).forEach(({ left, top, width, height }, index) => {
      const panel = panels[index];
      if (panel === undefined) return;
      restyle(panel, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    });
  }
  function isContested(): boolean {
    if (!overlay.isShown()) return true;
    return panels.some((panel) => {
      const { left, top, width, height } = rectOf(panel);
      if (width < 2 || height < 2) return false;
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit !== null && hit !== overlay.host.element && hit !== document.documentElement;
    });
  }
  return {
    arrange(pointer) {
      lay();
      if (isContested()) {
        times += 1;
        if (times > MOST_TIMES) return false;
        overlay.show(home);
      }
      pill.place({ pointer, avoid: keeps === null ? null : rectOf(keeps) });
      return true;
    },
  };
}

function drawPanel(document: Document): HTMLElement {
  return draw(document, "div", `position:fixed;background:${COLOUR.paper};pointer-events:auto;`);
}
