import { isOwnSite } from "../catalogue/own-site.ts";
import type { SiteId } from "../ids.ts";
import type { Rules } from "./plan.ts";

/** Does this plan say anything of that site? Of a site that a parent added for another child it does not. */
export const isHeldBy = ({ ownSites }: Pick<Rules, "ownSites">, site: SiteId): boolean =>
  !isOwnSite(site) || ownSites.includes(site);
