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
 * first, witnesses as `[surface, selector]`. Null when it is missing or broken in any place: the guard then classifies
 * nothing, and the background's judgement of the URL stands alone.
 */
export function readPageRules(value: unknown): SitePage | null {
  try {
    const { otherwise, surfaces, alwaysOpen, witnesses, attributes } = value as Record<string, unknown>;
    return {
      otherwise: surface(otherwise),
      surfaces: rows(surfaces).map(([name, ...rest]) => ({ surface: surface(name), ...place(rest, "i") })),
      alwaysOpen: rows(alwaysOpen).map((rest) => place(rest, "")),
      witnesses: rows(witnesses).map(([name, selector]) => ({ surface: surface(name), selector: text(selector) })),
      attributes: row(attributes).map(text),
    };
  } catch {
    return null;
  }
}

function place([path, query, hosts]: Row, flags: string) {
  return {
    path: pattern(path, flags),
    ...(query === undefined ? {} : { query: pattern(query, flags) }),
    ...(hosts === undefined ? {} : { hosts: row(hosts).map(text) }),
  };
}

/** A text stands for first segments of a path, whole (`scripts/build/pack-pattern.ts`). */
function pattern(value: unknown, flags: string): RegExp {
  if (typeof value === "string") return new RegExp(`^\\/(?:${value})(?:\\/|$)`, flags);
  const { source, flags: own } = value as RegExp;
  return new RegExp(text(source), text(own));
}

function surface(value: unknown): Surface {
  return SURFACES.find((known) => known === value) ?? refuse();
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
