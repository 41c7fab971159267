/** The languages that Porchlight speaks, by their codes (BCP 47). */
export const LANGUAGES = ["en", "es", "ar"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Ours that is nearest to a browser's language, such as `es-MX`; English where we speak none of it. */
export function nearestLanguage(tag: string): Language {
  const spoken = tag.toLowerCase().split("-")[0];
  return LANGUAGES.find((language) => language === spoken) ?? "en";
}

/** In which direction it is written. */
export const directionOf = (language: Language): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");
