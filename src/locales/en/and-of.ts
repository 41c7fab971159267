import { LOCALE } from "./format.ts";

/** `Mia`, `Mia and Leo`, `Mia, Leo and Ben`. */
export const andOf = (names: readonly string[]): string =>
  new Intl.ListFormat(LOCALE, { type: "conjunction" }).format(names);
