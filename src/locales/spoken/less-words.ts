// Written by scripts/spoken.ts.
import * as english from "../en/less-words.ts";
import { spoken } from "../speak.ts";

export const { lessWords } = spoken("lessWords", english);
