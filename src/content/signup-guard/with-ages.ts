import { findAges } from "./find-ages.ts";
import type { Finder } from "./finder.ts";
import { readChoice } from "./read-choice.ts";

/** What finds and reads birth dates, and ages that are chosen beside them. */
export function withAges(dates: Finder): Finder {
  return {
    findForms: (...asked) => [...dates.findForms(...asked), ...findAges(...asked)],
    readTyped: (form, lexicon, language, pressed) =>
      readChoice(form, pressed) ?? dates.readTyped(form, lexicon, language, pressed),
  };
}
