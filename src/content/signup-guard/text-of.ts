import { isElement } from "./is-element.ts";
import { plainText } from "./plain-text.ts";
import { SILENT } from "./silent.ts";

const MOST_CHARACTERS = 640;
const MOST_NODES = 300;

/** The plain text of an element, without what its lists offer; cut where it is long. */
export function textOf(element: Node): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (parts.length > MOST_NODES) return;
      if (child.nodeType === 3) parts.push(child.nodeValue ?? "");
      else if (isElement(child) && !child.matches(SILENT)) walk(child);
    }
  };
  walk(element);
  return plainText(parts.join(" ").slice(0, MOST_CHARACTERS));
}
