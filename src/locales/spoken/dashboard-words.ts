// Written by scripts/spoken.ts.
import * as english from "../en/dashboard-words.ts";
import { spoken } from "../speak.ts";

export const { dashboardWords } = spoken("dashboardWords", english);
