import { FIELD } from "./field.ts";
import { hostOf } from "./host-of.ts";
import { isElement } from "./is-element.ts";
import { plainText } from "./plain-text.ts";
import { SILENT } from "./silent.ts";

const MOST_CHARACTERS = 160;
const MOST_NODES = 300;
const SHOW_ELEMENTS_AND_TEXTS = 5;

/** The plain text that stands between an element and the field before it: its own label, or the heading of a step. */
export function textBefore(element: Element): string {
  const parts: string[] = [];
  let from: Node | null = element;
  let left = MOST_NODES;
  while (from !== null) {
    const root: Node = from.getRootNode();
    const walker = element.ownerDocument.createTreeWalker(root, SHOW_ELEMENTS_AND_TEXTS);
    walker.currentNode = from;
    for (let node = walker.previousNode(); node !== null; node = walker.previousNode()) {
      left -= 1;
      if (left < 0 || parts.join("").length > MOST_CHARACTERS) return finish(parts);
      if (isElement(node)) {
        if (node.matches(FIELD)) return finish(parts);
      } else if (!node.parentElement?.closest(SILENT)) parts.unshift(node.nodeValue?.trim() ?? "");
    }
    from = hostOf(root);
  }
  return finish(parts);
}

const finish = (parts: readonly string[]): string => plainText(parts.join(" ")).slice(-MOST_CHARACTERS);
