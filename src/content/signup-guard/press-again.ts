import { BESIDE } from "./beside.ts";
import { findPressed } from "./find-pressed.ts";

/**
 * How to do once more what was held before anybody knew whether it may go on: a press, Enter in a field, the sending of a
 * form. Null where the event is none of these, or chooses something and sends nothing.
 */
export function pressAgain(event: Event): (() => void) | null {
  const [target] = event.composedPath();
  if (!isHtml(target)) return null;
  if (event.type === "submit") return () => sendAgain(target, submitterOf(event));
  const pressed = findPressed(event);
  if (event.type === "click") return isHtml(pressed) && !pressed.matches(BESIDE) ? () => pressed.click() : null;
  if (!isKey(event) || event.key !== "Enter" || pressed !== null || !target.matches("input,select")) return null;
  return () => {
    // A script may listen to the key; where none says no, the browser would send the form.
    if (target.dispatchEvent(new KeyboardEvent(event.type, event))) sendAgain(target.closest("form"), null);
  };
}

function sendAgain(form: Element | null, submitter: HTMLElement | null): void {
  if (isForm(form)) form.requestSubmit(submitter ?? undefined);
}

const submitterOf = (event: Event): HTMLElement | null =>
  "submitter" in event && isHtml(event.submitter) ? event.submitter : null;
const isKey = (event: Event): event is KeyboardEvent => event.type === "keydown";
const isForm = (form: Element | null): form is HTMLFormElement => form !== null && "requestSubmit" in form;
const isHtml = (value: unknown): value is HTMLElement =>
  typeof value === "object" && value !== null && "matches" in value && "click" in value;
