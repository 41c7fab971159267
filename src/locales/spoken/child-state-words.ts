// Written by scripts/spoken.ts.
import * as english from "../en/child-state-words.ts";
import { spoken } from "../speak.ts";

export type { ChildStateWords } from "../en/child-state-words.ts";
export const { childStateWords, sayChildState } = spoken("childStateWords", english);
