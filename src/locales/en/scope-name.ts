import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import type { SiteId } from "#domain/ids";
import type { Scope } from "#domain/plan/plan";
import { capitalise } from "../shared/capitalise.ts";
import { surfaceNames } from "./surface-names.ts";

/** All that was seen and that nobody added, within a sentence. */
export const OTHERS = "other social sites";

/** A scope within a sentence: `YouTube`, `messages`, `short videos on YouTube`. */
export function scopeWords({ site, surface }: Scope, siteName: (site: SiteId) => string): string {
  if (site === OTHER_SOCIAL && surface === "all") return OTHERS;
  if (surface === "all") return site === "all" ? "every site" : siteName(site);
  const part = surfaceNames[surface];
  return site === "all" ? part : `${part} on ${siteName(site)}`;
}

/** The same at the head of one, or alone: `Short videos on YouTube`. A site's own name stays as the site writes it. */
export function scopeName(scope: Scope, siteName: (site: SiteId) => string): string {
  const words = scopeWords(scope, siteName);
  const isName = scope.surface === "all" && scope.site !== "all" && scope.site !== OTHER_SOCIAL;
  return isName ? words : capitalise(words);
}
