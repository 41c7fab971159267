// Written by scripts/spoken.ts.
import * as english from "../en/own-site-words.ts";
import { spoken } from "../speak.ts";

export const { ownSiteWords } = spoken("ownSiteWords", english);
