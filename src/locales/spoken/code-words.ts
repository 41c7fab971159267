// Written by scripts/spoken.ts.
import * as english from "../en/code-words.ts";
import { spoken } from "../speak.ts";

export const { codeWords } = spoken("codeWords", english);
