// Written by scripts/spoken.ts.
import * as english from "../en/closed-page-words.ts";
import { spoken } from "../speak.ts";

export const { closedPageWords } = spoken("closedPageWords", english);
