// Written by scripts/spoken.ts.
import * as english from "../en/page-name.ts";
import { spoken } from "../speak.ts";

export const { pageName } = spoken("pageName", english);
