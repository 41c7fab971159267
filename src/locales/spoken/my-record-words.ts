// Written by scripts/spoken.ts.
import * as english from "../en/my-record-words.ts";
import { spoken } from "../speak.ts";

export const { myRecordWords } = spoken("myRecordWords", english);
