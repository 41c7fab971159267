// Written by scripts/spoken.ts.
import * as english from "../en/country-name.ts";
import { spoken } from "../speak.ts";

export const { countryName } = spoken("countryName", english);
