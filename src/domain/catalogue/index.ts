import type { SiteId } from "../ids.ts";
import type { Site } from "./site.ts";
import instagram from "./sites/instagram.ts";
import youtube from "./sites/youtube.ts";

/** Every site that Porchlight knows, by name. */
export const SITES: readonly Site[] = [instagram, youtube];

const BY_ID = new Map<SiteId, Site>(SITES.map((site) => [site.id, site]));

/** The site with this id; undefined where the catalogue has none. */
export function siteById(id: SiteId): Site | undefined {
  return BY_ID.get(id);
}
