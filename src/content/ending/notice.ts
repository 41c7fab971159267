import { drawPill, type Pill } from "./draw-pill.ts";
import { createOverlay, type Overlay } from "../curtain/overlay.ts";
import type { PartWorld } from "./part-world.ts";
import { writtenPlace } from "./written-place.ts";

/** How long a notice stands (screens.md, "Notice"). */
const STANDS_MS = 6_000;

export type Notice = {
  /** Shows these words; null: nothing is to be said now. */
  show(text: string | null): void;
};

/** Says "10 minutes left" once, small and calm; in a hidden page it waits until someone looks. */
export function createNotice({ view, lifetime, input }: PartWorld): Notice {
  const { document } = view;
  const around = () => ({ pointer: input.pointer(), avoid: writtenPlace(input) });
  let waiting: string | null = null;
  let standing: { readonly pill: Pill; readonly overlay: Overlay; readonly timer: number } | null = null;

  function stand(text: string): void {
    hide();
    const overlay = createOverlay(document);
    const pill = drawPill(view, "notice", []);
    overlay.pane.append(pill.element);
    overlay.show();
    pill.say(text);
    pill.place(around());
    standing = { pill, overlay, timer: view.setTimeout(hide, STANDS_MS) };
  }
  function hide(): void {
    if (standing === null) return;
    view.clearTimeout(standing.timer);
    standing.overlay.hide();
    standing = null;
  }
  lifetime.listen(view, "pointermove", () => standing?.pill.place(around()));
  lifetime.listen(document, "visibilitychange", () => {
    if (document.hidden || waiting === null) return;
    stand(waiting);
    waiting = null;
  });
  return {
    show(text) {
      if (text === null) waiting = null;
      else if (document.hidden) waiting = text;
      else stand(text);
    },
  };
}
