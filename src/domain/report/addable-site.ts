import { checkOwnHost } from "../catalogue/check-own-host.ts";
import { isSeenSite } from "../catalogue/own-site.ts";
import { parseAddress } from "../catalogue/parse-address.ts";
import type { SiteId } from "../ids.ts";
import { MOST_OWN_SITES } from "../plan/decode-plan.ts";
import type { Rules } from "../plan/plan.ts";

/** The site that a page would be if a parent added it to this plan; null where it is one already, or can be none. */
export function addableSite(address: string, { ownSites }: Pick<Rules, "ownSites">): SiteId | null {
  // What a scout saw stands beside the plan, and is answered in a place of its own.
  const added = ownSites.filter((id) => !isSeenSite(id));
  if (added.length >= MOST_OWN_SITES) return null;
  const checked = checkOwnHost(parseAddress(address)?.host ?? null, ownSites);
  return checked.ok ? checked.value : null;
}
