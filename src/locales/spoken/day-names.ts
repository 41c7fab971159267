// Written by scripts/spoken.ts.
import * as english from "../en/day-names.ts";
import { spoken } from "../speak.ts";

export const { dayNames } = spoken("dayNames", english);
