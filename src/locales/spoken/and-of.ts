// Written by scripts/spoken.ts.
import * as english from "../en/and-of.ts";
import { spoken } from "../speak.ts";

export const { andOf } = spoken("andOf", english);
