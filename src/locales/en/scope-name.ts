import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import type { SiteId } from "#domain/ids";
import type { Scope } from "#domain/plan/plan";
import { capitalise } from "../shared/capitalise.ts";
import { surfaceNames } from "./surface-names.ts";

/** All that was seen and that nobody added, within a sentence. */
export const OTHERS = "other social sites";

/** A scope at the head of a sentence: `YouTube`, `Messages`, `Short videos on YouTube`. */
export function scopeName({ site, surface }: Scope, siteName: (site: SiteId) => string): string {
  if (site === OTHER_SOCIAL && surface === "all") return capitalise(OTHERS);
  if (surface === "all") return site === "all" ? "Every site" : siteName(site);
  const part = capitalise(surfaceNames[surface]);
  return site === "all" ? part : `${part} on ${siteName(site)}`;
}
