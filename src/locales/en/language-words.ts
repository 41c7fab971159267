/** The choice of a language. */
export const languageWords = {
  label: "Language",
  line: "What everyone in the family reads here.",
  /** The one that these words are of. */
  spoken: "en",
} as const;
