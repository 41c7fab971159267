// Written by scripts/spoken.ts.
import * as english from "../en/record-talk.ts";
import { spokenOfRecord } from "../speak-of-record.ts";

export const { recordTalk } = spokenOfRecord("recordTalk", english);
