import type { Surface } from "../catalogue/surface.ts";
import type { SiteId } from "../ids.ts";
import type { WitnessCount } from "./witness-count.ts";

/**
 * A page rule that no longer fits its site. `mark-gone`: a surface's mark is hardly ever there, so its address alone says
 * what it is. `shown-everywhere`: a mark is on whatever page, so most are judged by the stricter of the two.
 */
export type RottedRule =
  | { readonly kind: "mark-gone"; readonly site: SiteId; readonly surface: Surface }
  | { readonly kind: "shown-everywhere"; readonly site: SiteId };

/** Fewer looks, or all within two days, may be one evening without an account. */
const FEWEST_LOOKS = 20;
const FEWEST_MS = 2 * 86_400_000;
const MOSTLY = 0.9;
/** A post that opens over its feed shows both, as it should: a mark that lies does so in many places. */
const FEWEST_SURFACES = 3;

/**
 * What the counts say of the rules. It is said and nothing else: whoever has the hands on a page can forge what its guard
 * sees, so no verdict may hang on it. Without a mark the address decides by itself, and a mark too many only closes.
 */
export function rottedRules(counts: readonly WitnessCount[]): readonly RottedRule[] {
  const known = counts.filter(({ firstAtMs, lastAtMs }) => lastAtMs - firstAtMs >= FEWEST_MS);
  const gone = known
    .filter((count) => isMostly(count, "unmarked"))
    .map(({ site, surface }): RottedRule => ({ kind: "mark-gone", site, surface }));
  const everywhere = [...Map.groupBy(known, ({ site }) => site)]
    .filter(([, ofSite]) => ofSite.filter((count) => isMostly(count, "differs")).length >= FEWEST_SURFACES)
    .map(([site]): RottedRule => ({ kind: "shown-everywhere", site }));
  return [...gone, ...everywhere];
}

function isMostly(count: WitnessCount, look: "unmarked" | "differs"): boolean {
  const looks = count.agrees + count.unmarked + count.differs;
  return looks >= FEWEST_LOOKS && count[look] >= looks * MOSTLY;
}
