import { attributeOf } from "./attribute-of.ts";
import { BOXES } from "./boxes.ts";
import type { Control } from "./control.ts";
import { partsSideBySide } from "./parts-side-by-side.ts";
import type { PartReader } from "./read-clues.ts";
import { visitElements } from "./visit-elements.ts";

const DRAWN = `${BOXES},[role=spinbutton],[role=listbox]`;
/** Dropdowns of divs alone, which say nothing but that they are one: TikTok's, what libraries call theirs, what keys reach. */
const MUTE =
  "[data-e2e=select-container],[class*=dropdown-toggle],[class*=select-trigger],[class*=select][tabindex]:not([tabindex='-1'])";
/** A button that may open a calendar and show the day that was chosen. */
const OPENS_DATE = "button[aria-haspopup=dialog]";
/** Elements of libraries that take a date, such as `ion-datetime-button`; most have a field of the browser's in them. */
const DATE_ELEMENT = /-date(?:.*-(?:button|picker|input|field)|picker)$/;
const hasField = (root: ParentNode | null): boolean => root !== null && root.querySelector("input,select") !== null;
/** Hidden from the eye or the keyboard, as libraries leave the native list behind the box that they draw for it. */
const LEFT_BEHIND = "[tabindex^='-'],[aria-hidden=true],[hidden],[style*=none]";
/** A search, and what neither eye nor hand reaches: a library keeps there what was chosen elsewhere. */
const NO_FIELD = "[role=searchbox],[aria-hidden=true][tabindex='-1']";
/** An input that chooses from a list. Of one library an older version says it by its id alone. */
const BOX = `${BOXES},[id^=react-select]`;
/** How types begin that are no text: a browser takes every type that it does not know for one. */
const NO_TEXT = /^(?:hi|pas|em|ur|sea|che|rad|ran|co|fi|sub|im|res|bu|datetime|mon|we|ti)/;
/** How far up from a drawn box its native list is its neighbour. */
const FACE_STEPS = 3;
/** No form has more; a page with more is no form. */
const MOST = 400;

/**
 * Every control of a document that a date could be filled into, in the order of the document, through open shadow roots
 * and frames of the same origin. Hidden ones are listed too, since a step of a wizard may be.
 */
export function listControls(root: ParentNode, reader: PartReader): readonly Control[] {
  const found: Control[] = [];
  const boxes = new Set<Element>();
  visitElements(root, (element) => {
    for (const box of partsSideBySide(element, reader)) boxes.add(box);
    const kind = kindOf(element) ?? (boxes.has(element) ? "combobox" : null);
    if (kind !== null) found.push({ element, kind });
  });
  return found.slice(0, MOST);
}

function kindOf(element: Element): Control["kind"] | null {
  if (element.localName === "select") return "select";
  if (isInput(element)) return kindOfInput(element);
  if (element.matches(OPENS_DATE)) return "combobox";
  if (DATE_ELEMENT.test(element.localName) && !hasField(element) && !hasField(element.shadowRoot)) return "date-input";
  const isDrawn = element.matches(DRAWN);
  if (!isDrawn && (!element.matches(MUTE) || element.closest(DRAWN) !== null)) return null;
  if (element.matches("[role=spinbutton]")) return "spinbutton";
  // What wraps the true control is none, and a list that a box above opens belongs to that box.
  if (element.querySelector(`input:not([type=hidden]),select,${BOXES}`)) return null;
  if (!isDrawn && element.querySelector(MUTE) !== null) return null;
  if ((element.matches("[role=listbox]") && hasBoxAbove(element)) || isFace(element)) return null;
  return "combobox";
}

function kindOfInput(input: HTMLInputElement): Control["kind"] | null {
  const type = attributeOf(input, "type").toLowerCase();
  if (type === "date" || type === "month") return "date-input";
  if (NO_TEXT.test(type) || input.matches(NO_FIELD)) return null;
  // What opens a calendar takes a date as a text does.
  if (!input.matches(BOX) || /^(?:dialog|grid)$/.test(attributeOf(input, "aria-haspopup"))) return "text";
  return isFace(input) ? null : "combobox";
}

/** The face that a library draws for a native list, beside which it stands: the list itself is the control. */
function isFace(element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at !== null && step < FACE_STEPS; step += 1, at = at.parentElement) {
    for (const beside of [at.previousElementSibling, at.nextElementSibling]) {
      if (beside?.localName === "select" && beside.matches(LEFT_BEHIND)) return true;
    }
  }
  return false;
}

function hasBoxAbove(list: Element): boolean {
  const around = list.parentElement?.parentElement ?? list;
  return around.querySelector(`${BOXES},select`) !== null;
}

// Elements of frames are of another realm, so `instanceof` would not know them.
const isInput = (element: Element): element is HTMLInputElement => element.localName === "input";
