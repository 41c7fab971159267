import type { Typed } from "#domain/signup/compare-claim";
import type { BirthForm } from "./birth-form.ts";
import type { findBirthForms } from "./find-birth-forms.ts";
import type { Lexicon } from "./lexicon.ts";

/** What finds birth dates in a page and reads them: scripts of their own, before the guard that holds forms. */
export type Finder = {
  readonly findForms: typeof findBirthForms;
  /** `pressed` is the button that would send the form on; an answer may be one itself. */
  readonly readTyped: (
    form: BirthForm,
    lexicon: Lexicon,
    language: string,
    pressed: Element | null,
  ) => readonly Typed[];
};
