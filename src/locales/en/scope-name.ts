import type { SiteId } from "#domain/ids";
import type { Scope } from "#domain/plan/plan";
import { capitalise } from "../shared/capitalise.ts";
import { surfaceNames } from "./surface-names.ts";

/** A scope at the head of a sentence: `YouTube`, `Messages`, `Short videos on YouTube`. */
export function scopeName({ site, surface }: Scope, siteName: (site: SiteId) => string): string {
  if (surface === "all") return site === "all" ? "Every site" : siteName(site);
  const part = capitalise(surfaceNames[surface]);
  return site === "all" ? part : `${part} on ${siteName(site)}`;
}
