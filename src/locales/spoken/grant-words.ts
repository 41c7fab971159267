// Written by scripts/spoken.ts.
import * as english from "../en/grant-words.ts";
import { spoken } from "../speak.ts";

export type { GrantPlace } from "../en/grant-words.ts";
export const { grantWords } = spoken("grantWords", english);
