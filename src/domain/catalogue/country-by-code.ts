import { COUNTRIES } from "./countries.ts";
import type { Country } from "./country.ts";

const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The country or state with this ISO 3166 code; undefined where there is no entry. */
export function countryByCode(code: string): Country | undefined {
  return BY_CODE.get(code);
}
