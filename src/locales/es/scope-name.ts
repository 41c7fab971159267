import type { SiteId } from "#domain/ids";
import type { Scope } from "#domain/plan/plan";
import { capitalise } from "../shared/capitalise.ts";
import { surfaceNames } from "./surface-names.ts";

/** A scope within a sentence: `YouTube`, `mensajes`, `vídeos cortos en YouTube`. */
export function scopeWords({ site, surface }: Scope, siteName: (site: SiteId) => string): string {
  if (surface === "all") return site === "all" ? "todos los sitios" : siteName(site);
  const part = surfaceNames[surface];
  return site === "all" ? part : `${part} en ${siteName(site)}`;
}

/** The same, alone: `Vídeos cortos en YouTube`. */
export function scopeName(scope: Scope, siteName: (site: SiteId) => string): string {
  const words = scopeWords(scope, siteName);
  return scope.surface === "all" && scope.site !== "all" ? words : capitalise(words);
}
