import { FIELD } from "./field.ts";

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
