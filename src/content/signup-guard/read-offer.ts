import { attributeOf } from "./attribute-of.ts";
import { BOXES } from "./boxes.ts";
import type { Control } from "./control.ts";
import type { ReadMonth } from "./create-month-reader.ts";
import { readOptions, type Entry, type Offer } from "./read-options.ts";

/** Reads what a control lets one choose: a select's options, or those of the list that a drawn box has in it or opens. */
export function readOffer({ element, kind }: Control, readMonth: ReadMonth): Offer {
  if (kind !== "select" && kind !== "combobox") return { kind: "unknown" };
  const entries: Entry[] = [];
  for (const option of element.querySelectorAll("option,[role=option]")) addEntry(option, entries);
  if (entries.length === 0) for (const option of listOf(element)) addEntry(option, entries);
  return readOptions(entries, readMonth);
}

function listOf(element: Element): Iterable<Element> {
  const around = element.parentElement?.parentElement;
  const id = attributeOf(element, "aria-controls") || attributeOf(element, "aria-owns");
  const own = id === "" ? null : element.ownerDocument.getElementById(id);
  const list = own ?? around?.querySelector("[role=listbox]");
  const boxes = around?.querySelectorAll(BOXES) ?? [];
  // A list that stands among several boxes is nobody's for sure.
  return !list || (own === null && boxes.length > 1) ? [] : list.querySelectorAll("[role=option]");
}

function addEntry(option: Element, entries: Entry[]): void {
  const text = option.textContent ?? "";
  const value = attributeOf(option, "value");
  const isHint = option.hasAttribute("disabled") && !/\d/.test(text);
  if (!isHint) entries.push({ text, value });
}
