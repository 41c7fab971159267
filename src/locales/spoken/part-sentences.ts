// Written by scripts/spoken.ts.
import * as english from "../en/part-sentences.ts";
import { spoken } from "../speak.ts";

export type { SentenceNames } from "../en/part-sentences.ts";
export const { partSentences } = spoken("partSentences", english);
