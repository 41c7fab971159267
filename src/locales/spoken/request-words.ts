// Written by scripts/spoken.ts.
import * as english from "../en/request-words.ts";
import { spoken } from "../speak.ts";

export const { requestWords } = spoken("requestWords", english);
