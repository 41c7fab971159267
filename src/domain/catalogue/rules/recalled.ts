import type { RegionalAge, Site } from "../site.ts";

/** An age that we remember and could not read: `source` says what of. Screens say "about", and a parent should look. */
export function recalled(years: number, source: string, regional: readonly RegionalAge[] = []): Site["minimumAge"] {
  return { years, source, asOf: null, regional };
}
