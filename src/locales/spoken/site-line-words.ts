// Written by scripts/spoken.ts.
import * as english from "../en/site-line-words.ts";
import { spoken } from "../speak.ts";

export const { siteLineWords } = spoken("siteLineWords", english);
