// Written by scripts/spoken.ts.
import * as english from "../en/embed-editor-words.ts";
import { spoken } from "../speak.ts";

export const { embedEditorWords } = spoken("embedEditorWords", english);
