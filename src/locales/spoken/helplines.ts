// Written by scripts/spoken.ts.
export * from "../shared/helplines.ts";
