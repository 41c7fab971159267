import type { SiteId } from "#domain/ids";
import type { Browser } from "./browser.ts";
import { EVERYWHERE } from "./everywhere.ts";
import { originsOf } from "./origins-of.ts";

/** Those among a family's own sites that the browser keeps us out of. */
export async function missingAmong({ permissions }: Browser, sites: readonly SiteId[]): Promise<readonly SiteId[]> {
  const origins = sites.flatMap(originsOf);
  // Neither browser sees that the two patterns for all sites are together as wide as the one of a host.
  for (const asked of [origins, [...EVERYWHERE]])
    if (asked.length === 0 || (await permissions.contains({ origins: asked }))) return [];
  const allowed = await Promise.all(sites.map((site) => permissions.contains({ origins: originsOf(site) })));
  return sites.filter((_, index) => !allowed[index]);
}
