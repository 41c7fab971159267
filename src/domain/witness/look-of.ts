import type { Surface } from "../catalogue/surface.ts";
import type { WitnessLook } from "./witness-count.ts";

/** How address and page agree where the address says `own`, the page shows `shows` beside it, and the marks of `own` are there or not. */
export function lookOf(own: Surface, shows: Surface | null, hasMarks: boolean): WitnessLook {
  if (shows !== null && shows !== own) return "differs";
  return hasMarks ? "agrees" : "unmarked";
}
