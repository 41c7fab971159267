import { wholeMinutes } from "./whole-minutes.ts";

/** A duration in whole hours and the minutes beyond them. */
export function hoursAndRest(ms: number): { readonly hours: number; readonly rest: number } {
  const total = wholeMinutes(ms);
  return { hours: Math.floor(total / 60), rest: total % 60 };
}
