import { attributeOf } from "./attribute-of.ts";
import { BESIDE } from "./beside.ts";
import type { BirthForm } from "./birth-form.ts";
import type { Lexicon } from "./lexicon.ts";
import { hostOf } from "./host-of.ts";
import { plainText } from "./plain-text.ts";
import { groupOf } from "./group-of.ts";
import { textOf } from "./text-of.ts";

const WINDOWS = "dialog,[role=dialog],[role=alertdialog],[popover],[class*=picker],[class*='calendar' i]";
const FOLLOWING = 4;

/**
 * Would pressing this button send the form on whose birth date is `fields`? It would where it submits that form, or stands
 * after the date in the same window and neither leads back nor opens something of its own; and so does an answer itself, of
 * those that stand side by side: many pages go on with it.
 */
export function goesOn(button: Element, fields: BirthForm, lexicon: Lexicon): boolean {
  const elements = fields.map(({ control }) => control.element);
  const [last] = elements.slice(-1);
  if (fields.some(({ control }) => control.kind === "choice" && control.element === button)) return true;
  if (last === undefined || elements.some((one) => button.contains(one))) return false;
  const text = wordsOn(button);
  const isSubmit = isSubmitOf(button, last);
  if (isBeside(button, elements) || (text !== "" && isAway(text, lexicon))) return false;
  if (isSubmit) return true;
  return /\p{L}/u.test(text) && isAfter(button, last);
}

/** The words on a button, or those that stand for its picture. */
function wordsOn(button: Element): string {
  const shown = textOf(button) || plainText(attributeOf(button, "value"));
  return shown.slice(0, 60);
}

const isAway = (text: string, { saysBack, saysLogin, saysSignup }: Lexicon): boolean =>
  saysBack(text) || (saysLogin(text) && !saysSignup(text));

function isSubmitOf(button: Element, field: Element): boolean {
  const isOne = button.matches("button:not([type]),button[type=submit],input[type=submit],input[type=image]");
  const form = field.closest("form");
  return isOne && form !== null && (button.closest("form") === form || button.getAttribute("form") === form.id);
}

function isBeside(button: Element, fields: readonly Element[]): boolean {
  if (button.matches(BESIDE)) return true;
  const group = groupOf(fields);
  // The group of a date that is alone on its page is the page: then a button in it is the page's own.
  const isSmall =
    group !== null && group.querySelector("h1,h2,h3,[role=heading],form") === null && !group.matches("form");
  const around = button.closest(WINDOWS);
  const isElsewhere = around !== null && !fields.some((field) => around.contains(field));
  return (
    isElsewhere || (isSmall && group.contains(button) && group.querySelectorAll("button,[role=button]").length > 2)
  );
}

/** Compared where both stand in one tree: what lies in a shadow is where its host is. */
function isAfter(button: Element, field: Element): boolean {
  const [one, other] = [outermost(button), outermost(field)];
  return one === other || (other.compareDocumentPosition(one) & FOLLOWING) !== 0;
}

function outermost(element: Element): Element {
  const host = hostOf(element);
  return host === null ? element : outermost(host);
}
