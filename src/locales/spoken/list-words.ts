// Written by scripts/spoken.ts.
import * as english from "../en/list-words.ts";
import { spoken } from "../speak.ts";

export const { firstFew, listWords } = spoken("listWords", english);
