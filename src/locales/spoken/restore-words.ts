// Written by scripts/spoken.ts.
import * as english from "../en/restore-words.ts";
import { spoken } from "../speak.ts";

export const { restoreWords } = spoken("restoreWords", english);
