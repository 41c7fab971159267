import { isElement } from "./is-element.ts";

/** The element in whose shadow another lies; null where it lies in the document itself. */
export function hostOf(element: Node): Element | null {
  const root = element.getRootNode();
  return "host" in root && isElement(root.host) ? root.host : null;
}
