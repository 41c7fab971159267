import type { Site } from "./site.ts";
import { SURFACES, type Surface } from "./surface.ts";
import { surfacesOf } from "./surfaces-of.ts";

/** What people mean by a site: its feed; where it has none, its messages if it is for talking, else the most endless thing it has. */
export function mainSurface(site: Site): Surface {
  const has = surfacesOf(site);
  if (has.includes("feed")) return "feed";
  if (site.kind === "chat") return "messages";
  return SURFACES.find((surface) => has.includes(surface)) ?? "other";
}
