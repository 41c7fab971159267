import type { ClosedSite } from "#app/ports";
import type { AlwaysOpenPlace, Site } from "#domain/catalogue/site";
import type { NavigationRule } from "../browser.ts";
import { domainsOf } from "../domains-of.ts";
import { urlFilterOf } from "./url-filter-of.ts";

/** Numbers for one site: its block first, its always-open places after it. */
const NUMBERS_OF_A_SITE = 100;

const BLOCK_PRIORITY = 1;
const ALWAYS_OPEN_PRIORITY = 2;

/**
 * The browser's rules for these closed sites: each site blocked before any request, its always-open places let through.
 * The same sites give the same rules with the same numbers, so that they can be compared with what the browser has.
 */
export function rulesOf(closed: readonly ClosedSite[], sites: readonly Site[]): readonly NavigationRule[] {
  return sites.flatMap((site, index) => {
    const found = closed.find((one) => one.site === site.id);
    return found === undefined ? [] : rulesOfSite(site, 1 + index * NUMBERS_OF_A_SITE, found.subframesToo);
  });
}

function rulesOfSite(site: Site, number: number, subframesToo: boolean): NavigationRule[] {
  const resourceTypes: NavigationRule["condition"]["resourceTypes"] = subframesToo
    ? ["main_frame", "sub_frame"]
    : ["main_frame"];
  const block: NavigationRule = {
    id: number,
    priority: BLOCK_PRIORITY,
    action: { type: "block" },
    condition: { requestDomains: domainsOf(site.hosts), resourceTypes },
  };
  const open = site.alwaysOpen.flatMap((place, index) => {
    const condition = conditionOf(place, site);
    if (condition === null) return [];
    const id = number + 1 + index;
    return [
      {
        id,
        priority: ALWAYS_OPEN_PRIORITY,
        action: { type: "allow" as const },
        condition: { ...condition, resourceTypes },
      },
    ];
  });
  return [block, ...open];
}

/** Null for a place that RE2 cannot say: it stays closed here; a test proves that the catalogue has none. */
function conditionOf(place: AlwaysOpenPlace, site: Site) {
  const regexFilter = urlFilterOf(place);
  if (regexFilter === null) return null;
  return {
    regexFilter,
    isUrlFilterCaseSensitive: !place.path.ignoreCase,
    requestDomains: domainsOf(place.hosts ?? site.hosts),
  };
}
