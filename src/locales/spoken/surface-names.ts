// Written by scripts/spoken.ts.
import * as english from "../en/surface-names.ts";
import { spoken } from "../speak.ts";

export const { surfaceNames } = spoken("surfaceNames", english);
