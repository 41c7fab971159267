// Written by scripts/spoken.ts.
import * as english from "../en/country-sentences.ts";
import { spoken } from "../speak.ts";

export const { countrySentences } = spoken("countrySentences", english);
