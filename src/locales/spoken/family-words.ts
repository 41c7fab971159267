// Written by scripts/spoken.ts.
import * as english from "../en/family-words.ts";
import { spoken } from "../speak.ts";

export const { familyWords } = spoken("familyWords", english);
