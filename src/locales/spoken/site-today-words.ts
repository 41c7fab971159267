// Written by scripts/spoken.ts.
import * as english from "../en/site-today-words.ts";
import { spoken } from "../speak.ts";

export const { siteTodayWords } = spoken("siteTodayWords", english);
