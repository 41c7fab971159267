import type { Surface } from "./surface.ts";

type Given = { readonly surfaces: readonly { readonly surface: Surface }[]; readonly otherwise: Surface };

const KNOWN = new WeakMap<Given, readonly Surface[]>();

/** The surfaces that a site has at all: YouTube has no messages, and nothing can be open there. */
export function surfacesOf(site: Given): readonly Surface[] {
  const known = KNOWN.get(site);
  if (known !== undefined) return known;
  const found = [...new Set([...site.surfaces.map(({ surface }) => surface), site.otherwise])];
  KNOWN.set(site, found);
  return found;
}
