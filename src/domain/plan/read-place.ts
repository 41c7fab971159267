import { parseAddress } from "../catalogue/parse-address.ts";
import type { Place } from "../catalogue/place.ts";
import type { Reading } from "./plan.ts";

/** A place as the plan reads it; `reading` says how, null where the plan says nothing of it. */
export type ReadPlace = { readonly place: Place; readonly reading: Reading["as"] | null };

/** What the catalogue says of an address, unless a parent called that page something else. Help pages stay what they are. */
export function readPlace(place: Place, url: string, readings: readonly Reading[]): ReadPlace {
  const path = readings.length === 0 || place.alwaysOpen ? null : readablePath(url);
  const held = readings.filter(
    (reading) => reading.site === place.site && path !== null && isUnder(path, reading.path),
  );
  const [longest] = held.toSorted((a, b) => b.path.length - a.path.length);
  if (longest === undefined) return { place, reading: null };
  return { place: longest.as === "uncounted" ? place : { ...place, surface: longest.as }, reading: longest.as };
}

/** The path that a reading of this page is kept under; null where it is too long to be anybody's rule. */
export function readablePath(url: string): string | null {
  const path = parseAddress(url)?.path ?? null;
  return path === null || path.length > LONGEST_PATH ? null : path;
}

export const LONGEST_PATH = 200;

/** The front page is itself and nothing under it. */
const isUnder = (path: string, prefix: string): boolean =>
  path === prefix || (prefix !== "/" && path.startsWith(`${prefix}/`));
