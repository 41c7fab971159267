// Written by scripts/spoken.ts.
import * as english from "../en/page-words.ts";
import { spoken } from "../speak.ts";

export const { pageWords } = spoken("pageWords", english);
