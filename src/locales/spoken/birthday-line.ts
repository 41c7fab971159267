// Written by scripts/spoken.ts.
import * as english from "../en/birthday-line.ts";
import { spoken } from "../speak.ts";

export const { birthdayLine } = spoken("birthdayLine", english);
