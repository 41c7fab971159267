// Written by scripts/spoken.ts.
import * as english from "../en/import-words.ts";
import { spoken } from "../speak.ts";

export const { importWords } = spoken("importWords", english);
