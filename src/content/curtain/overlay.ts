import { createHost, type Host } from "./create-host.ts";
import { draw } from "./draw.ts";

/** A pane of ours above the page that lets everything through but what is put into it. */
export type Overlay = {
  readonly host: Host;
  readonly pane: HTMLElement;
  /** Opens it above everything that is open now; inside `parent`, where a modal dialog of the page makes all else inert. */
  show(parent?: Element): void;
  isShown(): boolean;
  hide(): void;
};

/** A manual popover: it takes no focus and lies in the top layer, above what the page opened before it. */
export function createOverlay(document: Document): Overlay {
  const host = createHost(document);
  const pane = draw(document, "div", "position:fixed;inset:0;pointer-events:none;");
  pane.popover = "manual";
  host.root.append(pane);
  const isShown = () => host.element.isConnected && pane.matches(":popover-open");
  return {
    host,
    pane,
    show(parent) {
      host.attach(parent);
      if (isShown()) pane.hidePopover();
      if (host.element.isConnected) pane.showPopover();
    },
    isShown,
    hide() {
      host.detach();
      pane.replaceChildren();
    },
  };
}
