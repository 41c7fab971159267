import { isOnHost } from "./is-on-host.ts";
import type { Address } from "./parse-address.ts";
import type { AlwaysOpenPlace, Site } from "./site.ts";
import { ENDLESS_SURFACES, type Surface } from "./surface.ts";

/** The part of a site file that places an address; the guard carries no more of it. */
export type PageRules = Pick<Site, "surfaces" | "otherwise"> & {
  readonly alwaysOpen: readonly Pick<AlwaysOpenPlace, "path" | "query" | "hosts">[];
};

type Rule = { readonly path: RegExp; readonly query?: RegExp; readonly hosts?: readonly string[] };

/** An encoded slash, backslash or per cent sign: sites differ on whether they decode it. */
const UNDECIDED = /%(?:2f|5c|25)/i;

/**
 * What the page at `address` is, by the first rule that fits, and whether it is one that stays open for everyone. Where a
 * path can be read two ways it is never always open, and no page that scrolls without end ever is.
 */
export function surfaceOf(
  rules: PageRules,
  address: Pick<Address, "host" | "path" | "query">,
): { readonly surface: Surface; readonly alwaysOpen: boolean } {
  const surface = rules.surfaces.find((rule) => fits(rule, address))?.surface ?? rules.otherwise;
  if (ENDLESS_SURFACES.includes(surface) || UNDECIDED.test(address.path)) return { surface, alwaysOpen: false };
  return { surface, alwaysOpen: rules.alwaysOpen.some((place) => fits(place, address)) };
}

function fits(rule: Rule, { host, path, query }: Pick<Address, "host" | "path" | "query">): boolean {
  if (!rule.path.test(path)) return false;
  if (rule.query !== undefined && !rule.query.test(query)) return false;
  return rule.hosts === undefined || rule.hosts.some((covered) => isOnHost(host, covered));
}
