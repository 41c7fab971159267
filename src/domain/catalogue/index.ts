import type { SiteId } from "../ids.ts";
import { ALL_SITES } from "./all-sites.ts";
import type { Site } from "./site.ts";

/** Every site that Porchlight knows, in the order of their ids. */
export const SITES: readonly Site[] = ALL_SITES;

const BY_ID = new Map<SiteId, Site>(SITES.map((site) => [site.id, site]));

/** The site with this id; undefined where the catalogue has none. */
export function siteById(id: SiteId): Site | undefined {
  return BY_ID.get(id);
}
