// Written by scripts/spoken.ts.
import * as english from "../en/reading-words.ts";
import { spoken } from "../speak.ts";

export const { readingWords } = spoken("readingWords", english);
