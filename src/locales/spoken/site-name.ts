// Written by scripts/spoken.ts.
export * from "../shared/site-name.ts";
