import { countryNamesIn } from "../shared/country-names.ts";
import { LOCALE } from "./format.ts";

/** A country (ISO 3166) as Arabic calls it. */
export const countryName = countryNamesIn(LOCALE);
