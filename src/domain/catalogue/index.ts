import type { SiteId } from "../ids.ts";
import { ALL_SITES } from "./all-sites.ts";
import { ownSite } from "./own-site.ts";
import type { Site } from "./site.ts";
import { SOFTWARE_SITES } from "./software-sites.ts";

/** Every site that Porchlight knows, in the order of their ids. */
export const SITES: readonly Site[] = ALL_SITES;

const BY_ID = new Map<SiteId, Site>([...SITES, ...SOFTWARE_SITES].map((site) => [site.id, site]));

/** The site with this id, of the catalogue, a parent's own or what all others are; undefined where there is none. */
export function siteById(id: SiteId): Site | undefined {
  return BY_ID.get(id) ?? ownSite(id);
}
