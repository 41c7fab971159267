// Written by scripts/spoken.ts.
import * as english from "../en/lost-words.ts";
import { spoken } from "../speak.ts";

export const { lostWords } = spoken("lostWords", english);
