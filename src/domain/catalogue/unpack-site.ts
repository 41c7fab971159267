import type { SiteId } from "../ids.ts";
import type { Site, SiteKind } from "./site.ts";
import type { PageRules } from "./surface-of.ts";
import { SURFACES } from "./surface.ts";

type Pattern = string | RegExp;
type PackedRule = readonly [surface: number, path?: Pattern, query?: RegExp, hosts?: string];

/**
 * A site as it is shipped: texts with spaces between what they list, surfaces as their places in `SURFACES`. A rule's host that
 * ends with a dot goes on with the site's first.
 */
export type PackedSite = readonly [
  id: SiteId,
  name: string,
  kind: SiteKind,
  years: number,
  asOf: string | null,
  /** `AU16 EU16`. */
  regional: string,
  otherwise: number,
  /** Where nothing is classified, the places alone, each a digit to the base of 36. */
  surfaces: string | readonly PackedRule[],
  /** One that begins with a dot has the first name of the one before it. */
  hosts?: string,
  alwaysOpen?: readonly (readonly [path: Pattern, query?: RegExp, hosts?: string])[],
  /** Addresses without their `https://`. */
  entrances?: readonly (readonly [surface: number, address: string])[],
];

/** What a running extension needs of a `Site`: no sources, tests or witnesses; patterns are made when they are asked for. */
export type ShippedSite = Omit<Site, "surfaces" | "alwaysOpen"> & {
  readonly surfaces: PageRules["surfaces"];
  readonly alwaysOpen: PageRules["alwaysOpen"];
};

export function unpackSite(packed: PackedSite): ShippedSite {
  const [id, name, kind, years, asOf, regional, otherwise, surfaces, hosts = "", alwaysOpen = [], entrances = []] =
    packed;
  let open: PageRules["alwaysOpen"] | null = null;
  const ownHosts = hostsIn(hosts);
  const hostsOf = (on: string | undefined) =>
    on === undefined ? undefined : words(on).map((host) => (host.endsWith(".") ? `${host}${ownHosts[0]}` : host));
  return {
    id,
    name,
    kind,
    hosts: ownHosts,
    minimumAge: { years, source: "", asOf, regional: words(regional).map(regionalAge) },
    surfaces: (typeof surfaces === "string" ? digitsOf(surfaces) : surfaces).map(([surface, path = "", query, on]) => ({
      surface: surfaceAt(surface),
      path: typeof path === "string" ? late(path) : path,
      query,
      hosts: hostsOf(on),
    })),
    otherwise: surfaceAt(otherwise),
    get alwaysOpen() {
      return (open ??= alwaysOpen.map(([path, query, on]) => ({
        path: typeof path === "string" ? patternOf(path, "") : path,
        query,
        hosts: hostsOf(on),
      })));
    },
    witnesses: [],
    examples: entrances.map(([surface, address]) => ({ surface: surfaceAt(surface), url: `https://${address}` })),
  };
}

/** A background that wakes has no time to make a thousand patterns, of which it mostly asks for a few. */
function late(source: string): Pick<RegExp, "test"> {
  let made: RegExp | null = null;
  return { test: (tried) => (made ??= patternOf(source, "i")).test(tried) };
}

/** What `scripts/build/pack-pattern.ts` packed; the guard has the same line for itself, where each byte counts. */
function patternOf(source: string, flags: string): RegExp {
  return new RegExp(source.startsWith("^") ? source : `^/(?:${source})(?:/|$)`, flags);
}

const words = (text: string): readonly string[] => (text === "" ? [] : text.split(" "));

function hostsIn(text: string): readonly string[] {
  let name = "";
  return words(text).map((written) => {
    if (written.startsWith(".")) return `${name}${written}`;
    name = written.slice(0, written.indexOf("."));
    return written;
  });
}

const digitsOf = (text: string): readonly PackedRule[] => [...text].map((digit) => [Number.parseInt(digit, 36)]);

/** `US-FL14`: the last two are the age. */
const regionalAge = (text: string) => ({ country: text.slice(0, -2), minimumAge: Number(text.slice(-2)) });

const surfaceAt = (place: number) => SURFACES[place] ?? "other";
