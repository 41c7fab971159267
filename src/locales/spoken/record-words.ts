// Written by scripts/spoken.ts.
import * as english from "../en/record-words.ts";
import { spokenOfRecord } from "../speak-of-record.ts";

export const { recordWords } = spokenOfRecord("recordWords", english);
