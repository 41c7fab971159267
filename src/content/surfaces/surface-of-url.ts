import { decodeUnreserved } from "#domain/catalogue/decode-unreserved";
import { normalisePath } from "#domain/catalogue/normalise-path";
import { surfaceOf } from "#domain/catalogue/surface-of";
import type { Surface } from "#domain/catalogue/surface";
import type { SitePage } from "./page-rules.ts";

/**
 * The surface that a URL of this site names, or null where there are no rules, where it is none of the web's, or where it
 * is a place that is never closed. The page's own URLs have been through the browser's parser, so what the domain's parser
 * does beyond that (`parse-address.ts`) is left: the site's own readings of a path.
 */
export function surfaceOfUrl(rules: SitePage | null, url: string): Surface | null {
  const parsed = URL.parse(url);
  if (rules === null || parsed === null || !parsed.protocol.startsWith("http")) return null;
  const { surface, alwaysOpen } = surfaceOf(rules, {
    host: parsed.hostname.replace(/\.$/, ""),
    path: normalisePath(parsed.pathname),
    query: decodeUnreserved(parsed.search.slice(1)),
  });
  return alwaysOpen ? null : surface;
}
