import { SURFACES, type Surface } from "#domain/catalogue/surface";
import type { Witness } from "#domain/catalogue/site";
import type { PageRules } from "#domain/catalogue/surface-of";

/** One site's rules as `sites/<id>.js` leaves them on the isolated world's global. */
export type SitePage = PageRules & WitnessRules;

export type WitnessRules = {
  readonly witnesses: readonly Witness[];
  /** Attributes whose change can make a witness match or show. */
  readonly attributes: readonly string[];
};

type Row = readonly unknown[];
/** What is not of this form throws on the way. */
type Packed = readonly [otherwise: unknown, surfaces: Row[], alwaysOpen: Row[], witnesses: Row[], attributes: unknown];

/**
 * Reads `globalThis.porchlightSite`, one row: the surface of what no rule names, rules as rows `[surface, path, query, hosts]`,
 * always-open places as rows without the first, witnesses as `[surface, selector, on]`, and attributes. Surfaces are places
 * in `SURFACES`; hosts and attributes are texts with spaces between them. Null when it is missing or broken in any place:
 * the guard then classifies nothing, and the background's judgement of the URL stands alone.
 */
export function readPageRules(value: unknown): SitePage | null {
  try {
    const [otherwise, surfaces, alwaysOpen, witnesses, attributes] = value as Packed;
    return {
      otherwise: surface(otherwise),
      surfaces: surfaces.map(([place, ...rest]) => ({ surface: surface(place), ...rule(rest, "i") })),
      alwaysOpen: alwaysOpen.map((rest) => rule(rest, "")),
      witnesses: witnesses.map(([place, selector, on]) => ({
        surface: surface(place),
        selector: text(selector),
        on: on === undefined ? undefined : (on as Row).map(surface),
      })),
      attributes: text(attributes).split(" "),
    };
  } catch {
    return null;
  }
}

function rule([path, query, hosts]: Row, flags: string) {
  return {
    path: pattern(path, flags),
    query: query === undefined ? undefined : pattern(query, flags),
    hosts: hosts === undefined ? undefined : text(hosts).split(" "),
  };
}

/**
 * A text stands for a pattern with the `flags` of its kind (`scripts/build/pack-pattern.ts`). It becomes one when it is first
 * tried: a page that starts has no time for the forty of its site, and the first few mostly answer.
 */
function pattern(value: unknown, flags: string): Pick<RegExp, "test"> {
  if (value instanceof RegExp) return value;
  const source = text(value);
  let made: RegExp | null = null;
  const make = () => new RegExp(source.startsWith("^") ? source : `^/(?:${source})(?:/|$)`, flags);
  return { test: (tried) => (made ??= make()).test(tried) };
}

function surface(place: unknown): Surface {
  return SURFACES[place as number] ?? refuse();
}

function text(value: unknown): string {
  return typeof value === "string" ? value : refuse();
}

function refuse(): never {
  throw new TypeError();
}
