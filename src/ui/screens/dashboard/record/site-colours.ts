import type { SiteId } from "#domain/ids";

/** The colours of tokens.css; what has none is grey. */
const COLOURS = 6;
export const OTHERS_COLOUR = "var(--site-others)";

/**
 * A colour for each of the sites that took the most, `shares` having the most first. Each asks for one of its own, so that it
 * keeps it from week to week; where two ask for the same the larger one has it.
 */
export function siteColours(shares: readonly (readonly [SiteId, number])[]): ReadonlyMap<SiteId, string> {
  const taken = new Set<number>();
  return new Map(
    shares.slice(0, COLOURS).map(([site]) => {
      let colour = wantedBy(site);
      while (taken.has(colour)) colour = (colour + 1) % COLOURS;
      taken.add(colour);
      return [site, `var(--site-${colour})`];
    }),
  );
}

/** The same for the same site, always. */
function wantedBy(site: SiteId): number {
  let sum = 0;
  for (const letter of site) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % COLOURS;
}
