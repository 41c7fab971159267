import type { Control } from "./control.ts";

const DRAWN = "[role=combobox],[role=spinbutton],[role=listbox],[aria-haspopup=listbox]";
/** Dropdowns of divs alone, which say nothing but that they are one: TikTok's, and what libraries call theirs. */
const MUTE = "[data-e2e=select-container],[class*=dropdown-toggle],[class*=select-trigger]";
const TEXT_TYPES = ["", "text", "tel", "number"];
/** No form has more; a page with more is no form. */
const MOST = 400;

/**
 * Every control of a document that a date could be filled into, in the order of the document, through open shadow roots
 * and frames of the same origin. Hidden ones are listed too, since a step of a wizard may be.
 */
export function listControls(root: ParentNode): readonly Control[] {
  const found: Control[] = [];
  visit(root, found);
  return found.slice(0, MOST);
}

function visit(root: ParentNode, found: Control[]): void {
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    if (element.shadowRoot !== null) visit(element.shadowRoot, found);
    if (isFrame(element)) visitFrame(element, found);
    const kind = kindOf(element);
    if (kind !== null) found.push({ element, kind });
  }
}

function visitFrame(frame: HTMLIFrameElement, found: Control[]): void {
  try {
    if (frame.contentDocument !== null) visit(frame.contentDocument, found);
  } catch {
    // Another origin's: nothing to read.
  }
}

function kindOf(element: Element): Control["kind"] | null {
  if (element.localName === "select") return "select";
  if (isInput(element)) return kindOfInput(element);
  const isDrawn = element.matches(DRAWN);
  if (!isDrawn && (!element.matches(MUTE) || element.closest(DRAWN) !== null)) return null;
  if (element.matches("[role=spinbutton]")) return "spinbutton";
  // What wraps the true control is none, and a list that a box above opens belongs to that box.
  if (element.querySelector(`input:not([type=hidden]),select,[role=combobox],[aria-haspopup=listbox]`)) return null;
  if (element.matches("[role=listbox]") && hasBoxAbove(element)) return null;
  return "combobox";
}

function kindOfInput(input: HTMLInputElement): Control["kind"] | null {
  const type = (input.getAttribute("type") ?? "").toLowerCase();
  if (type === "date") return "date-input";
  const role = input.getAttribute("role");
  if (role === "searchbox" || !TEXT_TYPES.includes(type)) return null;
  return role === "combobox" || input.getAttribute("aria-haspopup") === "listbox" ? "combobox" : "text";
}

function hasBoxAbove(list: Element): boolean {
  const around = list.parentElement?.parentElement ?? list.parentElement;
  return Boolean(around?.querySelector("[role=combobox],[aria-haspopup=listbox],select"));
}

// Elements of frames are of another realm, so `instanceof` would not know them.
const isInput = (element: Element): element is HTMLInputElement => element.localName === "input";
const isFrame = (element: Element): element is HTMLIFrameElement => element.localName === "iframe";
