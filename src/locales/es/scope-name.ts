import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import type { SiteId } from "#domain/ids";
import type { Scope } from "#domain/plan/plan";
import { capitalise } from "../shared/capitalise.ts";
import { surfaceNames } from "./surface-names.ts";

/** All that was seen and that nobody added, within a sentence. */
export const OTHERS = "otras redes sociales";

/** A scope within a sentence: `YouTube`, `mensajes`, `vídeos cortos en YouTube`. */
export function scopeWords({ site, surface }: Scope, siteName: (site: SiteId) => string): string {
  if (site === OTHER_SOCIAL && surface === "all") return OTHERS;
  if (surface === "all") return site === "all" ? "todos los sitios" : siteName(site);
  const part = surfaceNames[surface];
  return site === "all" ? part : `${part} en ${siteName(site)}`;
}

/** The same, alone: `Vídeos cortos en YouTube`. */
export function scopeName(scope: Scope, siteName: (site: SiteId) => string): string {
  const words = scopeWords(scope, siteName);
  const isName = scope.surface === "all" && scope.site !== "all" && scope.site !== OTHER_SOCIAL;
  return isName ? words : capitalise(words);
}
