import type { AlwaysOpenPlace, SurfaceRule, Witness } from "#domain/catalogue/site";
import { SURFACES } from "#domain/catalogue/surface";
import { packPattern } from "./pack-pattern.ts";

type Pattern = RegExp | string;
type Place = readonly [path: Pattern, query: RegExp | undefined, hosts: string | undefined];
type Row = readonly [surface: number, ...Place];

/**
 * One site's surfaces as rows `[surface, path, query, hosts]`, a surface as its place in `SURFACES`. Neighbours that answer alike
 * become one: the first that fits counts.
 */
export function packSurfaces(rules: readonly SurfaceRule[]): readonly Row[] {
  return joinNeighbours(
    rules.map(({ surface, path, query, hosts }) => [
      SURFACES.indexOf(surface),
      packPattern(path, "i"),
      query,
      hosts?.join(" "),
    ]),
  );
}

/** Places as rows `[path, query, hosts]`. Their order means nothing, so that all of a kind become one. */
export function packPlaces(places: readonly AlwaysOpenPlace[]): readonly Place[] {
  const rows = places.map(({ path, query, hosts }): Row => [0, packPattern(path, ""), query, hosts?.join(" ")]);
  const kindOf = ([, path, query, hosts]: Row) => `${hosts ?? ""} ${query?.source ?? ""} ${formOf(path)}`;
  const sorted = rows.toSorted((a, b) => (kindOf(a) < kindOf(b) ? -1 : 1));
  return joinNeighbours(sorted).map(([, ...place]) => place);
}

/** Witnesses as rows `[surface, selector, on]`. */
export const packWitnesses = (witnesses: readonly Witness[]) =>
  witnesses.map(({ surface, selector, on }) => [
    SURFACES.indexOf(surface),
    selector,
    on?.map((own) => SURFACES.indexOf(own)),
  ]);

function joinNeighbours(rows: readonly Row[]): readonly Row[] {
  return rows.reduce<readonly Row[]>((done, row) => {
    const last = done.at(-1);
    const joined = last === undefined ? null : join(last, row);
    return joined === null ? [...done, row] : [...done.slice(0, -1), joined];
  }, []);
}

function join([surface, path, query, hosts]: Row, other: Row): Row | null {
  if (surface !== other[0] || query !== undefined || other[2] !== undefined || hosts !== other[3]) return null;
  const both = joinPatterns(path, other[1]);
  return both === null ? null : [surface, both, query, hosts];
}

function joinPatterns(one: Pattern, other: Pattern): Pattern | null {
  const isText = typeof one === "string" && typeof other === "string";
  return isText && formOf(one) === formOf(other) ? `${one}|${other}` : null;
}

/** Only patterns of one form can stand beside each other in one text. */
function formOf(path: Pattern): "pattern" | "whole" | "segments" {
  if (typeof path !== "string") return "pattern";
  return path.startsWith("^") ? "whole" : "segments";
}
