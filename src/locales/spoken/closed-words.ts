// Written by scripts/spoken.ts.
import * as english from "../en/closed-words.ts";
import { spoken } from "../speak.ts";

export const { closedWords } = spoken("closedWords", english);
