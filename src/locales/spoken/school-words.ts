// Written by scripts/spoken.ts.
import * as english from "../en/school-words.ts";
import { spoken } from "../speak.ts";

export const { schoolWords } = spoken("schoolWords", english);
