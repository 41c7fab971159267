// Written by scripts/spoken.ts.
import * as english from "../en/pin-words.ts";
import { spoken } from "../speak.ts";

export const { pinWords } = spoken("pinWords", english);
