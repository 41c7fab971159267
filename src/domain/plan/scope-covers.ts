import type { LedgerSurface } from "../ledger/ledger-surface.ts";
import type { SiteId } from "../ids.ts";
import type { GrantScope } from "./grant.ts";

/** Does this scope hold that surface of that site? School work is no surface: only a scope that says so holds it. */
export function scopeCovers(scope: GrantScope, site: SiteId, surface: LedgerSurface): boolean {
  const isOfSurface = scope.surface === surface || (scope.surface === "all" && surface !== "school");
  return isOfSurface && (scope.site === "all" || scope.site === site);
}

export const anyScopeCovers = (scopes: readonly GrantScope[], site: SiteId, surface: LedgerSurface): boolean =>
  scopes.some((scope) => scopeCovers(scope, site, surface));
