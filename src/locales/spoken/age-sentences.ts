// Written by scripts/spoken.ts.
import * as english from "../en/age-sentences.ts";
import { spoken } from "../speak.ts";

export const { ageSentences } = spoken("ageSentences", english);
