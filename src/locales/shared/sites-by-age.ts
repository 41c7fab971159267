import { effectiveMinimumAge } from "#domain/catalogue/effective-minimum-age";
import type { Site } from "#domain/catalogue/site";

/** Named first: what a family is most likely to know. The others follow in the catalogue's order. */
const KNOWN_FIRST: readonly string[] = ["instagram", "tiktok", "youtube", "snapchat"];

export type SitesOfAge = { readonly years: number; readonly names: readonly string[] };

/** The sites by the age from which they can open in that country, the youngest first. `today` is an ISO date. */
export function sitesByAge(
  sites: readonly Site[],
  country: string,
  floor: number,
  today: string,
): readonly SitesOfAge[] {
  const byAge = Map.groupBy(sites.toSorted(byFame), (site) => effectiveMinimumAge(site, country, floor, today).years);
  return [...byAge]
    .toSorted(([a], [b]) => a - b)
    .map(([years, same]) => ({ years, names: same.map(({ name }) => name) }));
}

const fame = ({ id }: Site): number => (KNOWN_FIRST.includes(id) ? KNOWN_FIRST.indexOf(id) : KNOWN_FIRST.length);
const byFame = (a: Site, b: Site): number => fame(a) - fame(b);
