// Written by scripts/spoken.ts.
import * as english from "../en/birthday-words.ts";
import { spoken } from "../speak.ts";

export const { birthdayWords } = spoken("birthdayWords", english);
