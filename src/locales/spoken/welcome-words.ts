// Written by scripts/spoken.ts.
import * as english from "../en/welcome-words.ts";
import { spoken } from "../speak.ts";

export type { BrowserKind } from "../en/welcome-words.ts";
export const { welcomeWords } = spoken("welcomeWords", english);
