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

/**
 * Reads `globalThis.porchlightSite`: rules as rows `[surface, path, query, hosts]`, always-open places as rows without the
 * first, witnesses as `[surface, selector, on]`; surfaces are places in `SURFACES`. Null when it is missing or broken in any
 * place: the guard then classifies nothing, and the background's judgement of the URL stands alone.
 */
export function readPageRules(value: unknown): SitePage | null {
  try {
    const { otherwise, surfaces, alwaysOpen, witnesses, attributes } = value as Record<string, unknown>;
    return {
      otherwise: surface(otherwise),
      surfaces: rows(surfaces).map(([place, ...rest]) => ({ surface: surface(place), ...rule(rest, "i") })),
      alwaysOpen: rows(alwaysOpen).map((rest) => rule(rest, "")),
      witnesses: rows(witnesses).map(([place, selector, on]) => ({
        surface: surface(place),
        selector: text(selector),
        ...(on === undefined ? {} : { on: row(on).map(surface) }),
      })),
      attributes: row(attributes).map(text),
    };
  } catch {
    return null;
  }
}

function rule([path, query, hosts]: Row, flags: string) {
  return {
    path: pattern(path, flags),
    ...(query === undefined ? {} : { query: pattern(query, flags) }),
    ...(hosts === undefined ? {} : { hosts: row(hosts).map(text) }),
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
  return (typeof place === "number" ? SURFACES[place] : null) ?? refuse();
}

function text(value: unknown): string {
  return typeof value === "string" ? value : refuse();
}

function row(value: unknown): Row {
  return Array.isArray(value) ? value : refuse();
}

function rows(value: unknown): readonly Row[] {
  return row(value).map(row);
}

function refuse(): never {
  throw new TypeError();
}
