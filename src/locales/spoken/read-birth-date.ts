// Written by scripts/spoken.ts.
import * as english from "../en/read-birth-date.ts";
import { spoken } from "../speak.ts";

export type { TypedDate } from "../en/read-birth-date.ts";
export const { readBirthDate } = spoken("readBirthDate", english);
