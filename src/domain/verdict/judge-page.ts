import { SURFACES, type Surface } from "../catalogue/surface.ts";
import type { Plan } from "../plan/plan.ts";
import { decide } from "./decide.ts";
import type { Facts } from "./facts.ts";
import type { Verdict } from "./verdict.ts";

/** The verdict on a page, and the surface that it was judged and is counted as. */
export type Judgement = { readonly verdict: Verdict; readonly surface: Surface };

/** A block above an ending above a warning above an open page. */
const STRICTNESS: readonly Verdict["kind"][] = ["allow", "warn", "finishing", "block"];

/**
 * A page is what its address says and, where its guard saw another surface, that too: the stricter of the two holds. A parent's
 * word for it stands above both.
 */
export function judgePage(facts: Facts, plan: Plan | null, nowMs: number, shows: Surface | null): Judgement {
  const { place } = facts;
  const byAddress: Judgement = { verdict: decide(facts, plan, nowMs), surface: place.surface };
  if (facts.reading !== null) return byAddress;
  if (shows === null || shows === place.surface) return byAddress;
  // What else a page shows than its address says was allowed by nobody.
  const seen = { ...facts, place: { ...place, surface: shows, alwaysOpen: false }, isAllowedPage: false };
  const bySight: Judgement = { verdict: decide(seen, plan, nowMs), surface: shows };
  const difference = STRICTNESS.indexOf(bySight.verdict.kind) - STRICTNESS.indexOf(byAddress.verdict.kind);
  if (difference !== 0) return difference > 0 ? bySight : byAddress;
  return SURFACES.indexOf(shows) < SURFACES.indexOf(place.surface) ? bySight : byAddress;
}
