import { countryByCode } from "#domain/catalogue/country-by-code";
import { countryNamesIn } from "../shared/country-names.ts";
import { LOCALE } from "./format.ts";

const byCode = countryNamesIn(LOCALE);

/** A country (ISO 3166) as our own list calls it, else as English does. */
export const countryName = (code: string): string => countryByCode(code)?.name ?? byCode(code);
