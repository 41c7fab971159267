// Written by scripts/spoken.ts.
import * as english from "../en/say-override.ts";
import { spoken } from "../speak.ts";

export const { sayOverride } = spoken("sayOverride", english);
