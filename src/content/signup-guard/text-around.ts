import { hostOf } from "./host-of.ts";
import { isElement } from "./is-element.ts";
import { plainText } from "./plain-text.ts";

const FIELD = "input:not([type=hidden]):not([type=button]):not([type=submit]),select,textarea";
const SILENT = "option,script,style,template,noscript,[role=listbox],[role=option],svg";
const MOST_CHARACTERS = 160;
const MOST_NODES = 300;
const SHOW_ELEMENTS_AND_TEXTS = 5;

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
  return plainText(parts.join(" ").slice(0, 4 * MOST_CHARACTERS));
}

/** The plain text that stands between an element and the field before it: its own label, or the heading of a step. */
export function textBefore(element: Element): string {
  const parts: string[] = [];
  let from: Node | null = element;
  let left = MOST_NODES;
  while (from !== null) {
    const root: Node = from.getRootNode();
    const walker = (root.ownerDocument ?? element.ownerDocument).createTreeWalker(root, SHOW_ELEMENTS_AND_TEXTS);
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

/** The largest element around all of these in which no other field stands: their group. Not the page itself. */
export function groupOf(elements: readonly Element[]): Element | null {
  let group: Element | null = null;
  const [first] = elements;
  for (let up = first?.parentElement ?? null; up !== null && up.localName !== "body"; up = up.parentElement) {
    const fields = up.querySelectorAll(FIELD);
    const strangers = [...fields].filter((field) => !elements.some((own) => own === field || own.contains(field)));
    if (strangers.length > 0) break;
    if (elements.every((own) => up.contains(own))) group = up;
  }
  return group;
}

/** What the boxes between an element and its group, both among them, are named for those who hear a page. */
export function namedBetween(element: Element, group: Element): string {
  const names: string[] = [];
  for (let up = element.parentElement; up !== null; up = up === group ? null : up.parentElement) {
    names.push(up.getAttribute("aria-label") ?? "");
  }
  return plainText(names.join(" "));
}

const finish = (parts: readonly string[]): string => plainText(parts.join(" ")).slice(-MOST_CHARACTERS);
