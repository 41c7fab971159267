// Written by scripts/spoken.ts.
import * as english from "../en/backup-words.ts";
import { spoken } from "../speak.ts";

export const { backupWords } = spoken("backupWords", english);
