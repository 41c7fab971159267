import { SURFACES, type Surface } from "#domain/catalogue/surface";
import type { Witness } from "#domain/catalogue/site";
import type { PageRules } from "#domain/catalogue/surface-of";

/** One site's rules as `sites/<id>.js` leaves them on the isolated world's global. */
export type SitePage = PageRules & { readonly witnesses: readonly Witness[] };

type Bag = Record<string, unknown>;

/**
 * Reads `globalThis.porchlightSite`. Null when it is missing or broken in any place: the guard then classifies nothing,
 * and the background's judgement of the URL stands alone.
 */
export function readPageRules(value: unknown): SitePage | null {
  try {
    const site = bag(value);
    return {
      otherwise: surface(site["otherwise"]),
      surfaces: list(site["surfaces"]).map((rule) => ({ surface: surface(rule["surface"]), ...place(rule) })),
      alwaysOpen: list(site["alwaysOpen"]).map(place),
      witnesses: list(site["witnesses"]).map((witness) => ({
        surface: surface(witness["surface"]),
        selector: text(witness["selector"]),
      })),
    };
  } catch {
    return null;
  }
}

function place(rule: Bag) {
  return {
    path: pattern(rule["path"]),
    ...(rule["query"] === undefined ? {} : { query: pattern(rule["query"]) }),
    ...(rule["hosts"] === undefined ? {} : { hosts: array(rule["hosts"]).map(text) }),
  };
}

// Regular expressions cannot travel in JSON: they come as `{source, flags}`.
function pattern(value: unknown): RegExp {
  const { source, flags } = bag(value);
  return new RegExp(text(source), text(flags));
}

function surface(value: unknown): Surface {
  return SURFACES.find((known) => known === value) ?? refuse();
}

function text(value: unknown): string {
  return typeof value === "string" ? value : refuse();
}

function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : refuse();
}

function list(value: unknown): readonly Bag[] {
  return array(value).map(bag);
}

function bag(value: unknown): Bag {
  return typeof value === "object" && value !== null ? (value as Bag) : refuse();
}

function refuse(): never {
  throw new TypeError("The site file is not what the guard was built for.");
}
