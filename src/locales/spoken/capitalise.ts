// Written by scripts/spoken.ts.
export * from "../shared/capitalise.ts";
