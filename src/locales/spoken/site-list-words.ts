// Written by scripts/spoken.ts.
import * as english from "../en/site-list-words.ts";
import { spoken } from "../speak.ts";

export const { siteListWords } = spoken("siteListWords", english);
