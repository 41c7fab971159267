import type { Site } from "./site.ts";
import type { Surface } from "./surface.ts";

const KNOWN = new WeakMap<Pick<Site, "surfaces" | "otherwise">, readonly Surface[]>();

/** The surfaces that a site has at all: YouTube has no messages, and nothing can be open there. */
export function surfacesOf(site: Pick<Site, "surfaces" | "otherwise">): readonly Surface[] {
  const known = KNOWN.get(site);
  if (known !== undefined) return known;
  const found = [...new Set([...site.surfaces.map(({ surface }) => surface), site.otherwise])];
  KNOWN.set(site, found);
  return found;
}
