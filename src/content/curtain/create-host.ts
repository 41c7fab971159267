import { draw } from "./draw.ts";

/** An element of ours in the page's tree; what is inside is beyond the page's reach. */
export type Host = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host into the page, unless it is there, and undoes what the page did to it. */
  attach(parent?: Element): void;
  detach(): void;
};

/** A host with a closed shadow root, not yet in the page. Needs no `body`. */
export function createHost(document: Document): Host {
  const element = draw(document, "div", "display:contents;");
  const plain = element.style.cssText;
  const root = element.attachShadow({ mode: "closed" });

  function clean(): void {
    for (const { name } of [...element.attributes]) if (name !== "style") element.removeAttribute(name);
    if (element.style.cssText !== plain) element.style.cssText = plain;
  }
  return {
    element,
    root,
    attach(parent) {
      clean();
      const home = parent ?? document.documentElement;
      if (home !== null && element.parentNode !== home) home.append(element);
    },
    detach: () => element.remove(),
  };
}
