import type { AlwaysOpenPlace, SurfaceRule } from "#domain/catalogue/site";
import { packPattern } from "./pack-pattern.ts";

type Pattern = RegExp | string;
type Place = readonly [path: Pattern, query: RegExp | undefined, hosts: readonly string[] | undefined];
type Row = readonly [answer: string, ...Place];

/** One site's surfaces as rows `[surface, path, query, hosts]`. Neighbours that answer alike become one: the first that fits counts. */
export function packSurfaces(rules: readonly SurfaceRule[]): readonly Row[] {
  return joinNeighbours(
    rules.map(({ surface, path, query, hosts }) => [surface, packPattern(path, "i"), query, hosts]),
  );
}

/** Places as rows `[path, query, hosts]`. Their order means nothing, so that all of a kind become one. */
export function packPlaces(places: readonly AlwaysOpenPlace[]): readonly Place[] {
  const rows = places.map(({ path, query, hosts }): Row => ["", packPattern(path, ""), query, hosts]);
  const kindOf = ([, path, query, hosts]: Row) => `${hosts?.join() ?? ""} ${query?.source ?? ""} ${typeof path}`;
  const sorted = rows.toSorted((a, b) => (kindOf(a) < kindOf(b) ? -1 : 1));
  return joinNeighbours(sorted).map(([, ...place]) => place);
}

function joinNeighbours(rows: readonly Row[]): readonly Row[] {
  return rows.reduce<readonly Row[]>((done, row) => {
    const last = done.at(-1);
    const joined = last === undefined ? null : join(last, row);
    return joined === null ? [...done, row] : [...done.slice(0, -1), joined];
  }, []);
}

function join([answer, path, query, hosts]: Row, other: Row): Row | null {
  if (answer !== other[0] || query !== undefined || other[2] !== undefined) return null;
  if (JSON.stringify(hosts) !== JSON.stringify(other[3])) return null;
  const both = joinPatterns(path, other[1]);
  return both === null ? null : [answer, both, query, hosts];
}

function joinPatterns(one: Pattern, other: Pattern): Pattern | null {
  if (typeof one === "string") return typeof other === "string" ? `${one}|${other}` : null;
  if (typeof other === "string" || one.flags !== other.flags) return null;
  return new RegExp(`${one.source}|${other.source}`, one.flags);
}
