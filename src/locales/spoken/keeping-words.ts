// Written by scripts/spoken.ts.
import * as english from "../en/keeping-words.ts";
import { spoken } from "../speak.ts";

export const { keepingWords } = spoken("keepingWords", english);
