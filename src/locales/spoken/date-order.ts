// Written by scripts/spoken.ts.
export * from "../shared/date-order.ts";
