// Written by scripts/spoken.ts.
import * as english from "../en/plan-sentences.ts";
import { spoken } from "../speak.ts";

export const { planSentences } = spoken("planSentences", english);
