import { byFame } from "#domain/catalogue/by-fame";
import { effectiveMinimumAge } from "#domain/catalogue/effective-minimum-age";
import type { Site } from "#domain/catalogue/site";
import { firstFew } from "./list-words.ts";

/**
 * From which age the sites can open for a child in that country: `Instagram, TikTok and 8 others can open from 13.`, one
 * sentence for each age. `today` is an ISO date.
 */
export function ageSentences(sites: readonly Site[], country: string, floor: number, today: string): readonly string[] {
  const byAge = Map.groupBy(sites.toSorted(byFame), (site) => effectiveMinimumAge(site, country, floor, today).years);
  return [...byAge]
    .toSorted(([a], [b]) => a - b)
    .map(([years, same]) => `${firstFew(same.map(({ name }) => name))} can open from ${years}.`);
}
