import { COMPANY_HOST } from "./company-host.ts";
import { isOnHost } from "./is-on-host.ts";
import { normalisePath } from "./normalise-path.ts";
import type { Address } from "./parse-address.ts";
import { ENDLESS_SURFACES, SURFACES, type Surface } from "./surface.ts";

/** The part of a site file that places an address; the guard carries no more of it. */
export type PageRules = {
  readonly surfaces: readonly (Rule & { readonly surface: Surface })[];
  readonly otherwise: Surface;
  readonly alwaysOpen: readonly Rule[];
};

type PageAddress = Pick<Address, "host" | "path" | "query">;
type Pattern = Pick<RegExp, "test">;
type Rule = {
  readonly path: Pattern;
  readonly query?: Pattern | undefined;
  readonly hosts?: readonly string[] | undefined;
};

/** An encoded slash, backslash or per cent sign: sites differ on whether they decode it. */
const UNDECIDED = /%(?:2f|5c|25)/i;
const ENCODED_SLASH = /%(?:25)*(?:2f|5c)/gi;
/** What some sites cut off a segment, with all behind it: a parameter, an encoded space or control, `#` or `?`. */
const CUT_OFF = /(?:;|%(?:[01]|2[03]|3f))[^/]*/gi;

/**
 * What the page at `address` is, by the first rule that fits, and whether it is one that stays open for everyone. Where a
 * path can be read two ways the stricter counts, and it is always open only where both ways are; where a slash is in doubt it
 * never is, nor is a page that scrolls without end.
 */
export function surfaceOf(
  rules: PageRules,
  address: PageAddress,
): { readonly surface: Surface; readonly alwaysOpen: boolean } {
  const readings = readingsOf(address);
  const found = readings.map((one) => findSurface(rules, one));
  // They stand in the order of their strictness.
  const surface = SURFACES.find((one) => found.includes(one)) ?? rules.otherwise;
  if (UNDECIDED.test(address.path) || ENDLESS_SURFACES.includes(surface)) return { surface, alwaysOpen: false };
  return { surface, alwaysOpen: rules.alwaysOpen.some((place) => readings.every((one) => fits(place, one))) };
}

function readingsOf(address: PageAddress): readonly PageAddress[] {
  if (!/[;%]/.test(address.path)) return [address];
  const path = normalisePath(address.path.replace(ENCODED_SLASH, "/").replace(CUT_OFF, ""));
  return [address, { ...address, path }];
}

function findSurface(rules: PageRules, address: PageAddress): Surface {
  return rules.surfaces.find((rule) => fits(rule, address))?.surface ?? rules.otherwise;
}

function fits(rule: Rule, { host, path, query }: PageAddress): boolean {
  if (!rule.path.test(path)) return false;
  if (rule.query !== undefined && !rule.query.test(query)) return false;
  // The hosts that a company keeps for itself are written as one.
  return (
    rule.hosts === undefined ||
    rule.hosts.some((covered) =>
      covered[0] === "*" ? host.replace(COMPANY_HOST, "*.") === covered : isOnHost(host, covered),
    )
  );
}
