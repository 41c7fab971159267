// Written by scripts/spoken.ts.
import * as english from "../en/asking-words.ts";
import { spoken } from "../speak.ts";

export const { askingWords, whereToAsk } = spoken("askingWords", english);
