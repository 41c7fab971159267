import { siteById } from "./index.ts";
import { siteOfSoftware, type Software } from "./open-software.ts";
import { parseAddress } from "./parse-address.ts";
import type { Place } from "./place.ts";
import { surfaceOf } from "./surface-of.ts";

/** Where `url` leads on a host that runs this software; null where it is no web address. */
export function placeOfSoftware(url: string, software: Software): Place | null {
  const address = parseAddress(url);
  const { site: id, sideDoor } = siteOfSoftware(software);
  const site = siteById(id);
  if (address === null || site === undefined) return null;
  const { surface, alwaysOpen } = surfaceOf(site, address);
  // A front end has no help or sign-on of the site that it shows.
  return { site: id, surface, alwaysOpen: alwaysOpen && !sideDoor, sideDoor };
}
