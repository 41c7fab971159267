// Written by scripts/spoken.ts.
import * as english from "../en/school-editor-words.ts";
import { spoken } from "../speak.ts";

export const { schoolEditorWords } = spoken("schoolEditorWords", english);
