// Written by scripts/spoken.ts.
import * as english from "../en/scope-name.ts";
import { spoken } from "../speak.ts";

export const { OTHERS, scopeName, scopeWords } = spoken("scopeName", english);
