import type { Site } from "#domain/catalogue/site";
import { sitesByAge } from "../shared/sites-by-age.ts";
import { firstFew } from "./list-words.ts";

/**
 * From which age the sites can open for a child in that country: `Instagram, TikTok and 8 others can open from 13.`, one
 * sentence for each age. `today` is an ISO date.
 */
export function ageSentences(sites: readonly Site[], country: string, floor: number, today: string): readonly string[] {
  return sitesByAge(sites, country, floor, today).map(
    ({ years, names }) => `${firstFew(names)} can open from ${years}.`,
  );
}
