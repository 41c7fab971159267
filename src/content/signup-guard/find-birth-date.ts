import type { BirthForm } from "./birth-form.ts";
import { createLexicon } from "./create-lexicon.ts";
import { findAges } from "./find-ages.ts";
import { findBirthForms } from "./find-birth-forms.ts";
import { makesAccounts } from "./makes-accounts.ts";
import { selectorOf } from "./selector-of.ts";

type Shape = "selects" | "date-input" | "text" | "combobox" | "spinbutton" | "choices" | "mixed";

/** What asks for a birth date in a document, for the tool `detect` and the bench. */
export type FoundBirthDate = {
  readonly found: boolean;
  readonly shape: Shape | null;
  readonly fields: readonly { readonly part: "day" | "month" | "year" | "whole" | "age"; readonly selector: string }[];
};

/** Tells whether a document asks for a birth date or an age, with what controls, and which they are; of several the first. */
export function findBirthDate(root: Document): FoundBirthDate {
  const lexicon = createLexicon();
  const forms = [findBirthForms, findAges].flatMap((find) => find(root, lexicon, () => makesAccounts(root, lexicon)));
  const [form] = forms.toSorted((a, b) => rank(a) - rank(b) || Number(isHidden(a)) - Number(isHidden(b)));
  if (form === undefined) return { found: false, shape: null, fields: [] };
  const fields = form.map(({ part, control }) => ({ part, selector: selectorOf(control.element) }));
  return { found: true, shape: shapeOf(form), fields };
}

/** A whole date says more than a year, and a year more than an age. */
const rank = (form: BirthForm): number =>
  form.some(({ part }) => part === "age") ? 2 : form.length === 1 && form[0]?.part === "year" ? 1 : 0;

/** Of two that ask for the same, one for a narrow screen perhaps, the first that is shown is meant. */
const isHidden = (form: BirthForm): boolean =>
  form.some(({ control }) => control.element.checkVisibility?.() === false);

function shapeOf(form: BirthForm): Shape {
  const kinds = new Set(form.map(({ control }) => control.kind));
  const [only] = kinds;
  if (kinds.size !== 1 || only === undefined) return "mixed";
  return only === "select" || only === "choice" ? `${only}s` : only;
}
