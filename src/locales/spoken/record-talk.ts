// Written by scripts/spoken.ts.
import * as english from "../en/record-talk.ts";
import { spokenOfRecord } from "../speak.ts";

export const { recordTalk } = spokenOfRecord("recordTalk", english);
