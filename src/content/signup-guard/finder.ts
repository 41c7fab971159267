import type { findBirthForms } from "./find-birth-forms.ts";
import type { readTyped } from "./read-typed.ts";

/** What finds birth dates in a page and reads them: scripts of their own, before the guard that holds forms. */
export type Finder = { readonly findForms: typeof findBirthForms; readonly readTyped: typeof readTyped };
