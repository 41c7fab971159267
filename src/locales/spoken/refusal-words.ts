// Written by scripts/spoken.ts.
import * as english from "../en/refusal-words.ts";
import { spoken } from "../speak.ts";

export const { refusalWords } = spoken("refusalWords", english);
