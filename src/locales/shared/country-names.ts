import { countryByCode } from "#domain/catalogue/country-by-code";

/** A country's name (ISO 3166) as a language says it; a state of one keeps the name of our list, which no library knows. */
export function countryNamesIn(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type: "region", fallback: "code" });
  return (code) => (code.length > 2 ? countryByCode(code)?.name : undefined) ?? names.of(code.slice(0, 2)) ?? code;
}
