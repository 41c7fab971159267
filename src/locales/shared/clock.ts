import { zoned } from "./zoned.ts";

/** `07:00` of the household's zone: 24 hours in every language, as the plan's fields have them. */
export function clock(ms: number, timeZone: string): string {
  return zoned(ms, timeZone).toPlainTime().toString({ smallestUnit: "minute" });
}
