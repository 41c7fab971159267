import { siteId, type SiteId } from "../ids.ts";
import { isOnHost } from "./is-on-host.ts";
import { siteById } from "./index.ts";
import { siteOfSoftware, SOFTWARE, type Software } from "./open-software.ts";
import { isHost, seenSiteMadeBy } from "./own-site.ts";
import type { Site } from "./site.ts";

/** No id of the catalogue or of a parent's own site begins so. */
const PREFIX = "via:";

/**
 * The id under which a host stands among a family's own sites once a scout saw what it is: where its software is a site of the
 * catalogue's or another door to one, that site by way of this host; else the host itself, one of the other social sites, with
 * the parts of its software where we know them.
 */
export function idOfSeen(host: string, software: Software | null): SiteId {
  const site = software === null ? undefined : siteById(siteOfSoftware(software).site);
  if (software === null || site === undefined || site.hosts.length === 0) return seenSiteMadeBy(host, software);
  return siteId(`${PREFIX}${software}:${host}`);
}

type Via = { readonly host: string; readonly software: string };

/** The host that is a way to a site; null for an id of any other kind. */
export function hostOfVia(id: string): string | null {
  return readVia(id)?.host ?? null;
}

/** The site that `host` is seen to be, among a family's `own`, and whether it is another door; null for none. */
export function siteSeenAt(
  host: string,
  own: readonly SiteId[],
): { readonly site: Site; readonly sideDoor: boolean } | null {
  for (const id of own) {
    const via = readVia(id);
    if (via === null || !isOnHost(host, via.host)) continue;
    const software = SOFTWARE.find((one) => one === via.software);
    const found = software === undefined ? null : siteOfSoftware(software);
    const site = found === null ? undefined : siteById(found.site);
    if (found !== null && site !== undefined) return { site, sideDoor: found.sideDoor };
  }
  return null;
}

function readVia(id: string): Via | null {
  if (!id.startsWith(PREFIX)) return null;
  const [software = "", host = ""] = id.slice(PREFIX.length).split(":");
  return isHost(host) ? { host, software } : null;
}
