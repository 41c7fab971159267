import type { Surface } from "../catalogue/surface.ts";
import type { SiteId } from "../ids.ts";
import type { Scope } from "./plan.ts";

/** Does this scope hold that surface of that site? */
export function scopeCovers(scope: Scope, site: SiteId, surface: Surface): boolean {
  return (scope.site === "all" || scope.site === site) && (scope.surface === "all" || scope.surface === surface);
}

export const anyScopeCovers = (scopes: readonly Scope[], site: SiteId, surface: Surface): boolean =>
  scopes.some((scope) => scopeCovers(scope, site, surface));
