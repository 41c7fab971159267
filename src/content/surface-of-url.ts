import { parseAddress } from "#domain/catalogue/parse-address";
import { surfaceOf } from "#domain/catalogue/surface-of";
import type { Surface } from "#domain/catalogue/surface";
import type { SitePage } from "./page-rules.ts";

/**
 * The surface that a URL of this site names, or null where there are no rules, where it is none of the web's, or where it
 * is a place that is never closed.
 */
export function surfaceOfUrl(rules: SitePage | null, url: string): Surface | null {
  const address = rules === null ? null : parseAddress(url);
  if (rules === null || address === null) return null;
  const { surface, alwaysOpen } = surfaceOf(rules, address);
  return alwaysOpen ? null : surface;
}
