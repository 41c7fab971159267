import type { Control } from "./control.ts";
import { textBeside } from "./text-beside.ts";
import { textOf } from "./text-of.ts";

/** What a control holds now, as one sees it; for a spinbutton of a page the number behind it. Empty where nothing was chosen. */
export function readShown({ element, kind }: Control): string {
  if (isSelect(element)) return readSelect(element);
  if (isInput(element) && element.value !== "") return element.value;
  if (kind === "spinbutton") return element.getAttribute("aria-valuenow") ?? textOf(element);
  // A library's box keeps what was chosen beside its own empty input.
  if (isInput(element)) return kind === "combobox" ? textBeside(element) : "";
  return textOf(element) || textOf(element.shadowRoot ?? element);
}

function readSelect(select: HTMLSelectElement): string {
  const chosen = select.options[select.selectedIndex];
  return chosen === undefined || chosen.disabled ? "" : chosen.text.trim() || chosen.value;
}

// Elements of frames are of another realm, so `instanceof` would not know them.
const isSelect = (element: Element): element is HTMLSelectElement => element.localName === "select";
const isInput = (element: Element): element is HTMLInputElement => element.localName === "input";
