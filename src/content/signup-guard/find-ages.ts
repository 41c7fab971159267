import { numbersIn } from "./numbers-in.ts";
import { asksAge } from "./asks-age.ts";
import { attributeOf } from "./attribute-of.ts";
import type { BirthForm } from "./birth-form.ts";
import { choiceText } from "./choice-text.ts";
import type { Lexicon } from "./lexicon.ts";
import { namedBetween } from "./named-between.ts";
import { plainText } from "./plain-text.ts";
import { textBefore } from "./text-before.ts";
import { visitElements } from "./visit-elements.ts";

const CHOICE = "[type=radio],[role=radio],button,[role=button]";
const SLIDER = "[type=range],[role=slider]";
/** A search, and a form that looks for people by their ages. */
const SEARCH = "[role=search],form[action*=earch],form[class*=earch]";
/** An answer that names an age of two digits or a span of ages, and hardly more: "13–17", "18+", "Under 13", "9 or younger". */
const AGES = /^\D{0,24}(?:[5-9]|[1-9]\d)(?:\D{1,16}\d\d)?\D{0,24}$/;
/** How far up from an answer the others stand. */
const MOST_STEPS = 4;
/** Answers beside the ages: not to say it, to go back. */
const MOST_OTHERS = 2;
/** The most that a slider for ages ends on, in years, and the least: one for children's things ends before. */
const OLDEST = 130;
const ADULT = 18;
/** Answers that all end before are no ages of who signs up: most sites open at 13. */
const YOUNGEST_TO_JOIN = 13;

/**
 * Every question for an age that is answered without a field: by one of several answers side by side, or by a slider. The page
 * asks whoever reads it, "how old are you"; where it makes accounts, the word for age is enough.
 */
export function findAges(root: Document, lexicon: Lexicon, makesAccounts: () => boolean): readonly BirthForm[] {
  const found: BirthForm[] = [];
  const seen = new Set<Element>();
  visitElements(root, (element) => {
    if (element.matches(CHOICE)) addChoices(element);
    else if (element.matches(SLIDER) && isForAges(element) && asks(element, element))
      found.push([{ part: "age", control: { element, kind: "spinbutton" } }]);
  });
  return found;

  function addChoices(one: HTMLElement): void {
    if (!AGES.test(choiceText(one))) return;
    const group = groupAround(one);
    if (group === null || seen.has(group)) return;
    seen.add(group);
    const all = [...group.querySelectorAll<HTMLElement>(CHOICE)];
    const ages = all.filter((answer) => AGES.test(choiceText(answer)));
    if (all.length - ages.length > MOST_OTHERS || !areRow(ages) || !asks(one, group)) return;
    found.push(ages.map((element) => ({ part: "age", control: { element, kind: "choice" } })));
  }
  function asks(first: Element, group: Element): boolean {
    if (first.closest(SEARCH) !== null) return false;
    const label = plainText(attributeOf(first, "aria-label"));
    const near = `${textBefore(first)} ${group === first ? label : ""} ${namedBetween(first, group)}`;
    return asksAge(near) || (lexicon.saysAge(near) && makesAccounts());
  }
}

/** Answers that leave no age out, one after the other, up or down: counts and prices beside each other do. */
function areRow(answers: readonly Element[]): boolean {
  const spans = answers.map((answer) => numbersIn(choiceText(answer)));
  const follows = (before: readonly number[] = [], after: readonly number[] = []) =>
    [0, 1].includes((after[0] ?? 0) - (before.at(-1) ?? 0));
  const isRow = spans.every((span, at) => at === 0 || follows(spans[at - 1], span) || follows(span, spans[at - 1]));
  return answers.length >= 2 && isRow && Math.max(...spans.flat()) >= YOUNGEST_TO_JOIN;
}

/** The smallest piece of the page that holds an answer beside this one. */
function groupAround(one: Element): Element | null {
  let up = one.parentElement;
  for (let step = 1; up !== null && step < MOST_STEPS && up.querySelectorAll(CHOICE).length < 2; step += 1)
    up = up.parentElement;
  return up;
}

/** One handle alone: two of one measure are the ends of a span that is looked for. */
function isForAges(slider: Element): boolean {
  const most = endOf(slider);
  const around = slider.parentElement?.parentElement ?? slider;
  const isSpan = [...around.querySelectorAll(SLIDER)].some((other) => other !== slider && endOf(other) === most);
  return most >= ADULT && most <= OLDEST && !isSpan;
}

const endOf = (slider: Element): number =>
  Number(attributeOf(slider, "max") || attributeOf(slider, "aria-valuemax") || "100");
