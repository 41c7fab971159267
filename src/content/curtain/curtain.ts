import { createHost } from "./create-host.ts";
import { drawCurtainFace, type CurtainFace } from "./curtain-face.ts";
import { draw } from "./draw.ts";
import { keepOnTop } from "./keep-on-top.ts";
import type { Lifetime } from "../guard/lifetime.ts";
import type { Still } from "./still.ts";
import type { Swallow } from "./swallow.ts";
import { COLOUR } from "./tokens.ts";

/** What holds a covered page; one of each for the document, since their listeners come first. */
export type Holds = { readonly swallow: Swallow; readonly still: Still };

export type Curtain = {
  /** Covers the page in this very task. Raising the same face again changes nothing. */
  raise(face: CurtainFace): void;
  lower(): void;
  isUp(): boolean;
};

/**
 * A dialog of ours, shown modally in the top layer inside a closed shadow root: a page's dialog and full screen beat any
 * z-index and a popover's clicks (field/security.md B8). While it is up the page is still, silent and deaf. It has no fade.
 */
export function createCurtain(
  view: Window & typeof globalThis,
  lifetime: Lifetime,
  { swallow, still }: Holds,
  onTorn: () => void,
): Curtain {
  const { document } = view;
  const host = createHost(document);
  const dialog = drawDialog(document);
  let up: string | null = null;
  let letGo: readonly (() => void)[] = [];
  host.root.append(dialog);

  function show(): void {
    host.attach();
    if (dialog.open) dialog.close();
    try {
      dialog.showModal();
    } catch {
      // The document is being replaced: the new root brings us back.
    }
  }
  const top = keepOnTop(view, lifetime, {
    element: host.element,
    isShown: () => dialog.matches(":modal"),
    show,
    onTorn,
  });

  return {
    raise(face) {
      const key = JSON.stringify(face);
      if (up === key) return top.check();
      const wasUp = up !== null;
      up = key;
      const fill = () => up === key && dialog.replaceChildren(drawCurtainFace(view, face));
      // Mostly the answer is here before the first frame: then the start of a page is not held up by drawing a lamp for it.
      if (face.kind === "wait") view.requestAnimationFrame(fill);
      else fill();
      if (wasUp) return top.check();
      show();
      top.begin();
      letGo = [swallow.begin(host.element, () => false), still.hold(() => false)];
    },
    lower() {
      if (up === null) return;
      up = null;
      top.end();
      dialog.close();
      host.detach();
      letGo.forEach((end) => end());
    },
    isUp: () => up !== null,
  };
}

const CSS = `position:fixed;inset:0;overflow:auto;background:${COLOUR.paper};color:${COLOUR.ink};`;

function drawDialog(document: Document): HTMLDialogElement {
  const dialog = draw(document, "dialog", CSS);
  dialog.closedBy = "none";
  dialog.setAttribute("aria-labelledby", "headline");
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  return dialog;
}
