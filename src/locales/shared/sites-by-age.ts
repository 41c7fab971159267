import { byFame } from "#domain/catalogue/by-fame";
import { effectiveMinimumAge } from "#domain/catalogue/effective-minimum-age";
import type { Site } from "#domain/catalogue/site";

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
