import { ACCENTS, accentOf } from "#domain/catalogue/accent-of";
import type { SiteId } from "#domain/ids";
import { accentColour } from "../../../components/accent-colour.ts";

/** What has no colour of its own is grey. */
export const OTHERS_COLOUR = "var(--site-others)";

/**
 * A colour for each of the sites that took the most, `shares` having the most first. Each asks for its accent, so that it
 * keeps it from week to week; where two ask for the same the larger one has it.
 */
export function siteColours(shares: readonly (readonly [SiteId, number])[]): ReadonlyMap<SiteId, string> {
  const taken = new Set<number>();
  return new Map(
    shares.slice(0, ACCENTS).map(([site]) => {
      let accent = accentOf(site);
      while (taken.has(accent)) accent = (accent + 1) % ACCENTS;
      taken.add(accent);
      return [site, accentColour(accent)];
    }),
  );
}
