import type { Site } from "#domain/catalogue/site";
import { sitesByAge } from "../shared/sites-by-age.ts";
import { firstFew } from "./list-words.ts";

/** `Instagram, TikTok y 8 más pueden abrirse desde los 13 años.`, one sentence for each age. `today` is an ISO date. */
export function ageSentences(sites: readonly Site[], country: string, floor: number, today: string): readonly string[] {
  return sitesByAge(sites, country, floor, today).map(
    ({ years, names }) =>
      `${firstFew(names)} ${names.length === 1 ? "puede" : "pueden"} abrirse desde los ${years} años.`,
  );
}
