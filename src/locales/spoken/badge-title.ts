// Written by scripts/spoken.ts.
import * as english from "../en/badge-title.ts";
import { spoken } from "../speak.ts";

export const { badgeTitle } = spoken("badgeTitle", english);
