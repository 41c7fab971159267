// Written by scripts/spoken.ts.
import * as english from "../en/guard-words.ts";
import { spoken } from "../speak.ts";

export const { guardWords } = spoken("guardWords", english);
