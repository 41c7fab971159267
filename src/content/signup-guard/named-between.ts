import { attributeOf } from "./attribute-of.ts";
import { plainText } from "./plain-text.ts";

/** What the boxes between an element and its group, both among them, are named for those who hear a page. */
export function namedBetween(element: Element, group: Element): string {
  const names: string[] = [];
  for (let up = element.parentElement; up !== null; up = up === group ? null : up.parentElement) {
    names.push(attributeOf(up, "aria-label"));
  }
  return plainText(names.join(" "));
}
