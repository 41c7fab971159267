import { parseAddress } from "./parse-address.ts";
import type { Place } from "./place.ts";
import { siteOfHost } from "./site-of-host.ts";
import { surfaceOf } from "./surface-of.ts";

/** Where `url` leads in the catalogue; null where it is none of ours, or no web address at all. */
export function classify(url: string): Place | null {
  const address = parseAddress(url);
  if (address === null) return null;
  const site = siteOfHost(address.host);
  if (site === null) return null;
  return { site: site.id, ...surfaceOf(site, address), sideDoor: false };
}
