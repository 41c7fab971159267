// Written by scripts/spoken.ts.
import * as english from "../en/with-asking.ts";
import { spoken } from "../speak.ts";

export const { withAsking } = spoken("withAsking", english);
