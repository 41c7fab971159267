// Written by scripts/spoken.ts.
import * as english from "../en/record-journal.ts";
import { spokenOfRecord } from "../speak-of-record.ts";

export type { JournalNames } from "../en/record-journal.ts";
export const { recordJournal } = spokenOfRecord("recordJournal", english);
