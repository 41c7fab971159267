import { classify } from "../catalogue/classify.ts";
import type { Site } from "../catalogue/site.ts";
import type { Surface } from "../catalogue/surface.ts";

/**
 * An address to come in by at `surface` of `site`. It is made of the first example, without what is somebody's in it: one
 * conversation, one search. Null where the catalogue has no example, or nothing of that surface is left without it.
 */
export function entranceOf(site: Site, surface: Surface): string | null {
  const example = site.examples.find((one) => one.surface === surface)?.url;
  if (example === undefined) return null;
  const plain = withoutParticulars(example);
  const place = classify(plain);
  return place?.site === site.id && place.surface === surface ? plain : null;
}

/** The last segments that have a figure in them are ids; a query's names say what page it is, their values what for. */
const IDS = /(?<=^https:\/\/[^/?]+)((?:\/[^/?\d]+)*)(?:\/[^/?]*\d[^/?]*)+\/?(?=\?|$)/;
const VALUES = /(?<=[?&][^=&]*=)[^&]*/g;

const withoutParticulars = (url: string): string =>
  url.replace(IDS, (_, path: string) => (path === "" ? "/" : path)).replace(VALUES, "");
