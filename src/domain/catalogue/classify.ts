import { parseAddress } from "./parse-address.ts";
import type { Place } from "./place.ts";
import { addressBehind } from "./address-behind.ts";
import { siteBehindFrontEnd } from "./site-behind-front-end.ts";
import { siteOfHost } from "./site-of-host.ts";
import { surfaceOf } from "./surface-of.ts";

/** A translation of an archived translation is still found; deeper nesting is nobody's slip, and shows nothing anyway. */
const DEEPEST_DOOR = 3;

/** Where `url` leads in the catalogue; null where it is none of ours, or no web address at all. */
export function classify(url: string): Place | null {
  return placeOf(url, 0);
}

function placeOf(url: string, doors: number): Place | null {
  const address = parseAddress(url);
  if (address === null) return null;
  const own = siteOfHost(address.host);
  // Front ends take over the paths of what they show: a link only needs another host.
  const site = own ?? siteBehindFrontEnd(address.host);
  if (site !== null) {
    const { surface, alwaysOpen } = surfaceOf(site, address);
    return { site: site.id, surface, alwaysOpen, sideDoor: doors > 0 || own === null };
  }
  const behind = doors < DEEPEST_DOOR ? addressBehind(address) : null;
  return behind === null ? null : placeOf(behind, doors + 1);
}
