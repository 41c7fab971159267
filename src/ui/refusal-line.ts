import type { Saying } from "#domain/door/refusal";
import { commonWords } from "#locales/common-words";
import { refusalWords } from "#locales/refusal-words";

/** Why something was refused, in the page's language; where no sentence would help, that it may be tried again. */
export const refusalLine = (say: Saying | undefined): string =>
  say === undefined ? commonWords.failed : refusalWords[say];
