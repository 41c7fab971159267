// Written by scripts/spoken.ts.
import * as english from "../en/language-words.ts";
import { spoken } from "../speak.ts";

export const { languageWords } = spoken("languageWords", english);
