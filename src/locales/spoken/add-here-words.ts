// Written by scripts/spoken.ts.
import * as english from "../en/add-here-words.ts";
import { spoken } from "../speak.ts";

export const { addHereWords } = spoken("addHereWords", english);
