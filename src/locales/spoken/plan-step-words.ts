// Written by scripts/spoken.ts.
import * as english from "../en/plan-step-words.ts";
import { spoken } from "../speak.ts";

export const { planStepWords } = spoken("planStepWords", english);
