// Written by scripts/spoken.ts.
import * as english from "../en/budget-sentences.ts";
import { spoken } from "../speak.ts";

export const { budgetSentences } = spoken("budgetSentences", english);
