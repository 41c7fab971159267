import type { findAges } from "./find-ages.ts";
import type { Finder } from "./finder.ts";
import type { readChoice } from "./read-choice.ts";

/** What finds ages that are chosen and reads them. */
export type Ages = { readonly findAges: typeof findAges; readonly readChoice: typeof readChoice };

/** What finds and reads birth dates, and ages that are chosen beside them. */
export const withAges = (dates: Finder, { findAges, readChoice }: Ages): Finder => ({
  findForms: (...asked) => [...dates.findForms(...asked), ...findAges(...asked)],
  readTyped: (form, lexicon, language, pressed) =>
    readChoice(form, pressed) ?? dates.readTyped(form, lexicon, language, pressed),
});
