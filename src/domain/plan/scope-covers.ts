import { OTHER_SOCIAL } from "../catalogue/other-social.ts";
import { isSeenSite } from "../catalogue/own-site.ts";
import type { LedgerSurface } from "../ledger/ledger-surface.ts";
import type { SiteId } from "../ids.ts";
import type { GrantScope } from "./grant.ts";

/** Does this scope hold that surface of that site? School work is no surface: only a scope that says so holds it. */
export function scopeCovers(scope: GrantScope, site: SiteId, surface: LedgerSurface): boolean {
  const isOfSurface = scope.surface === surface || (scope.surface === "all" && surface !== "school");
  return isOfSurface && coversSite(scope.site, site);
}

/** All that a scout saw and nobody added are the other social sites, known or not when the plan was made. */
const coversSite = (covering: GrantScope["site"], site: SiteId): boolean =>
  covering === "all" || covering === site || (covering === OTHER_SOCIAL && isSeenSite(site));

export const anyScopeCovers = (scopes: readonly GrantScope[], site: SiteId, surface: LedgerSurface): boolean =>
  scopes.some((scope) => scopeCovers(scope, site, surface));
