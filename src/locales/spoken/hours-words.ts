// Written by scripts/spoken.ts.
import * as english from "../en/hours-words.ts";
import { spoken } from "../speak.ts";

export const { hoursHeadline, hoursSentence } = spoken("hoursWords", english);
