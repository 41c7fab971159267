// Written by scripts/spoken.ts.
import * as english from "../en/who-words.ts";
import { spoken } from "../speak.ts";

export const { whoWords } = spoken("whoWords", english);
