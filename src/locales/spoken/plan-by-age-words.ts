// Written by scripts/spoken.ts.
import * as english from "../en/plan-by-age-words.ts";
import { spoken } from "../speak.ts";

export const { planByAgeWords } = spoken("planByAgeWords", english);
