// Written by scripts/spoken.ts.
import * as english from "../en/editor-words.ts";
import { spoken } from "../speak.ts";

export const { editorWords } = spoken("editorWords", english);
