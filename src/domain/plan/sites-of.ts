import { SITES, siteById } from "../catalogue/index.ts";
import type { Site } from "../catalogue/site.ts";
import type { Rules } from "./plan.ts";

/** Every site that a plan holds: the catalogue's, then those that a parent added. */
export const sitesOf = ({ ownSites }: Pick<Rules, "ownSites">): readonly Site[] => [
  ...SITES,
  ...ownSites.map(siteById).filter((site) => site !== undefined),
];
