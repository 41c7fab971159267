// Written by scripts/spoken.ts.
import * as english from "../en/say-part.ts";
import { spoken } from "../speak.ts";

export const { sayPart } = spoken("sayPart", english);
