import type { languageWords as english } from "../en/language-words.ts";
import type { Wording } from "../shared/wording.ts";

/** The choice of a language. */
export const languageWords: Wording<typeof english> = {
  label: "Idioma",
  line: "Lo que lee aquí toda la familia.",
  /** The one that these words are of. */
  spoken: "es",
};
