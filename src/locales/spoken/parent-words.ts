// Written by scripts/spoken.ts.
import * as english from "../en/parent-words.ts";
import { spoken } from "../speak.ts";

export const { parentWords } = spoken("parentWords", english);
