// Written by scripts/spoken.ts.
import * as english from "../en/common-words.ts";
import { spoken } from "../speak.ts";

export const { commonWords } = spoken("commonWords", english);
