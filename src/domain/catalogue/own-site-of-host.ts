import type { SiteId } from "../ids.ts";
import { isOnHost } from "./is-on-host.ts";
import { hostOfOwnSite, ownSite } from "./own-site.ts";
import type { Site } from "./site.ts";

/** The one of a family's own sites that `host` belongs to, itself or as a subdomain; of two the nearer. Null for none. */
export function ownSiteOfHost(host: string, own: readonly SiteId[]): Site | null {
  const found = own
    .map((id) => ({ id, at: hostOfOwnSite(id) ?? host.concat(".") }))
    .filter(({ at }) => isOnHost(host, at))
    .toSorted((a, b) => b.at.length - a.at.length)[0];
  return found === undefined ? null : (ownSite(found.id) ?? null);
}
