// Written by scripts/spoken.ts.
import * as english from "../en/seal-words.ts";
import { spoken } from "../speak.ts";

export const { sealWords } = spoken("sealWords", english);
