// Written by scripts/spoken.ts.
import * as english from "../en/popup-words.ts";
import { spoken } from "../speak.ts";

export const { popupWords } = spoken("popupWords", english);
