import { isOnHost } from "../catalogue/is-on-host.ts";
import { hostOfOwnSite } from "../catalogue/own-site.ts";
import type { SiteId } from "../ids.ts";
import type { Rules } from "./plan.ts";

/**
 * The family's own sites (`all`) as one child's pages are told apart: what another child's plan names on a host that this plan
 * has itself is no site of its own here, or a part that is another's would be a way out of a rule for the whole.
 */
export function ownSitesFor({ ownSites }: Pick<Rules, "ownSites">, all: readonly SiteId[]): readonly SiteId[] {
  const hosts = ownSites.flatMap((id) => hostOfOwnSite(id) ?? []);
  const isTheirs = (id: SiteId): boolean => hosts.some((host) => isOnHost(hostOfOwnSite(id) ?? "", host));
  return all.filter((id) => ownSites.includes(id) || !isTheirs(id));
}
