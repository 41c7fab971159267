// Written by scripts/spoken.ts.
import * as english from "../en/export-words.ts";
import { spoken } from "../speak.ts";

export const { exportWords } = spoken("exportWords", english);
