// Written by scripts/spoken.ts.
import * as english from "../en/page-titles.ts";
import { spoken } from "../speak.ts";

export const { pageTitles } = spoken("pageTitles", english);
