import type { SiteId } from "../ids.ts";
import { isOnHost } from "./is-on-host.ts";
import { hostOfOwnSite, ownSite } from "./own-site.ts";
import type { Site } from "./site.ts";

/** The one of a family's own sites that `host` belongs to, itself or as a subdomain; of two the nearer. Null for none. */
export function ownSiteOfHost(host: string, own: readonly SiteId[]): Site | null {
  const found = own
    .filter((id) => isOnHost(host, hostOfOwnSite(id) ?? host.concat(".")))
    .toSorted((a, b) => b.length - a.length)[0];
  return found === undefined ? null : (ownSite(found) ?? null);
}
