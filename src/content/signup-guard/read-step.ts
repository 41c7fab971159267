import { attributeOf } from "./attribute-of.ts";
import type { BirthForm } from "./birth-form.ts";
import { findPressed } from "./find-pressed.ts";
import { goesOn } from "./goes-on.ts";
import type { Lexicon } from "./lexicon.ts";
import { plainText } from "./plain-text.ts";
import { textOf } from "./text-of.ts";

/** An event that would send something on: of which form's birth date, and whether it would make an account. */
export type Step = {
  readonly sends: (fields: BirthForm) => boolean;
  readonly makesAccount: boolean;
  /** The button that was pressed; null where none was. */
  readonly pressed: Element | null;
};

const BOXES = "[role=combobox],[role=listbox],[role=option],[role=spinbutton],textarea,[contenteditable]";
const SUBMITS = "button:not([type]),button[type=submit],input[type=submit],input[type=image]";

/** Reads what an event would set going; null where it sets nothing going. A key counts as the press that it makes. */
export function readStep(event: Event, lexicon: Lexicon): Step | null {
  const [target] = event.composedPath();
  if (!isElement(target)) return null;
  if (event.type === "submit") return ofForm(target);
  if (!isKey(event)) return ofButton(findPressed(event), lexicon);
  const pressed = findPressed(event);
  if (pressed !== null) return event.key === "Enter" || event.key === " " ? ofButton(pressed, lexicon) : null;
  if (event.key !== "Enter" || target.matches(BOXES) || !target.matches("input,select")) return null;
  return ofForm(target.closest("form"));
}

/** Without a form around it, a script hears the key: then it is any date's of the page that is in no form either. */
function ofForm(form: Element | null): Step | null {
  if (form?.matches("[role=search]")) return null;
  return {
    sends: (fields) => fields.some(({ control }) => control.element.closest("form") === form),
    makesAccount: form === null || form.querySelector("input:not([type=hidden]):not([type=search])") !== null,
    pressed: null,
  };
}

function ofButton(button: Element | null, lexicon: Lexicon): Step | null {
  if (button === null) return null;
  const form = button.closest("form");
  const text = (textOf(button) || plainText(attributeOf(button, "value"))).slice(0, 60);
  const isSubmit = form !== null && !form.matches("[role=search]") && button.matches(SUBMITS);
  return {
    sends: (fields) => goesOn(button, fields, lexicon),
    makesAccount: isSubmit || lexicon.saysSignup(text),
    pressed: button,
  };
}

const isKey = (event: Event): event is KeyboardEvent => "key" in event;
const isElement = (value: unknown): value is Element =>
  typeof value === "object" && value !== null && "matches" in value;
