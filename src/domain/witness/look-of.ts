import type { Witness } from "../catalogue/site.ts";
import type { Surface } from "../catalogue/surface.ts";
import type { WitnessLook } from "./witness-count.ts";

/**
 * How address and page agree where the address says `own` and a mark of `shows` was found; null where a site has no marks to
 * be known by. A mark that means something on other pages alone is not missed here.
 */
export function lookOf(
  witnesses: readonly Witness[],
  own: Surface,
  shows: Surface | null,
  isInSight: (witness: Witness) => boolean,
): WitnessLook | null {
  if (witnesses.length === 0) return null;
  if (shows !== null && shows !== own) return "differs";
  const marks = witnesses.filter(({ surface, on }) => surface === own && on === undefined);
  return marks.length === 0 || marks.some(isInSight) ? "agrees" : "unmarked";
}
