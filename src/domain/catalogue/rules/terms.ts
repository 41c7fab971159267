import type { RegionalAge, Site } from "../site.ts";

/** The age that an exact version of the terms says, kept by the Open Terms Archive, and the day of that version. */
export function terms(
  years: number,
  version: string,
  asOf: string,
  regional: readonly RegionalAge[] = [],
): Site["minimumAge"] {
  return { years, source: `https://github.com/OpenTermsArchive/${version}`, asOf, regional };
}
