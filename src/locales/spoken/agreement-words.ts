// Written by scripts/spoken.ts.
import * as english from "../en/agreement-words.ts";
import { spoken } from "../speak.ts";

export const { agreementWords } = spoken("agreementWords", english);
