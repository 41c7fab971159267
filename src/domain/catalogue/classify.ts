import type { SiteId } from "../ids.ts";
import { ownSiteOfHost } from "./own-site-of-host.ts";
import { parseAddress } from "./parse-address.ts";
import type { Place } from "./place.ts";
import { addressBehind } from "./address-behind.ts";
import { siteBehindFrontEnd } from "./site-behind-front-end.ts";
import { siteSeenAt } from "./seen-host.ts";
import { siteOfHost } from "./site-of-host.ts";
import { surfaceOf } from "./surface-of.ts";

/** A translation of an archived translation is still found; deeper nesting is nobody's slip, and shows nothing anyway. */
const DEEPEST_DOOR = 3;

/**
 * Where `url` leads in the catalogue, or among a family's `own` sites; null where it is none of ours, or no web address at
 * all. What stands behind another door comes before the door's own host.
 */
export function classify(url: string, own: readonly SiteId[] = []): Place | null {
  return placeOf(url, own, 0);
}

function placeOf(url: string, own: readonly SiteId[], doors: number): Place | null {
  const address = parseAddress(url);
  if (address === null) return null;
  const known = siteOfHost(address.host);
  // Front ends take over the paths of what they show: a link only needs another host.
  const shown = known ?? siteBehindFrontEnd(address.host);
  const behind = shown === null && doors < DEEPEST_DOOR ? addressBehind(address) : null;
  const there = behind === null ? null : placeOf(behind, own, doors + 1);
  if (there !== null) return there;
  const named = shown ?? ownSiteOfHost(address.host, own);
  const seen = named === null ? siteSeenAt(address.host, own) : null;
  const site = named ?? seen?.site ?? null;
  if (site === null) return null;
  const { surface, alwaysOpen } = surfaceOf(site, address);
  const isFrontEnd = (known === null && shown !== null) || seen?.sideDoor === true;
  // What was only seen to be a front end has no help or sign-on of the site that it shows.
  return {
    site: site.id,
    surface,
    alwaysOpen: alwaysOpen && seen?.sideDoor !== true,
    sideDoor: doors > 0 || isFrontEnd,
  };
}
