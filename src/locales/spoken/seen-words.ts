// Written by scripts/spoken.ts.
import * as english from "../en/seen-words.ts";
import { spoken } from "../speak.ts";

export const { seenWords } = spoken("seenWords", english);
