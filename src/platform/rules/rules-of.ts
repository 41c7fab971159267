import type { ClosedSite } from "#app/ports";
import { FRONT_ENDS } from "#domain/catalogue/front-ends";
import { ownSite } from "#domain/catalogue/own-site";
import { PLAYERS, type Player } from "#domain/catalogue/players";
import type { AlwaysOpenPlace, Site } from "#domain/catalogue/site";
import type { NavigationRule } from "../browser.ts";
import { domainsOf } from "../domains-of.ts";
import { urlFilterOf } from "./url-filter-of.ts";

/** Numbers for one site: its block first, then two for each of its always-open places, and its players at the end. */
const NUMBERS_OF_A_SITE = 100;
const FIRST_PLAYER = 90;

const BLOCK_PRIORITY = 1;
const ALWAYS_OPEN_PRIORITY = 2;
const UNLESS_PRIORITY = 3;

/**
 * The browser's rules for these closed sites, of the catalogue's `sites` or a parent's own: each site blocked before any
 * request, its always-open places let through. With any of them `webProxies` are closed. The same sites give the same rules
 * with the same numbers, so that they can be compared with what the browser has.
 */
export function rulesOf(
  closed: readonly ClosedSite[],
  sites: readonly Site[],
  webProxies: readonly string[] = [],
): readonly NavigationRule[] {
  const own = closed.flatMap(({ site }) => ownSite(site) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const all = [...sites, ...own];
  const ofSites = all.flatMap((site, index) => {
    const found = closed.find((one) => one.site === site.id);
    return found === undefined ? [] : rulesOfSite(site, 1 + index * NUMBERS_OF_A_SITE, found);
  });
  if (ofSites.length === 0 || webProxies.length === 0) return ofSites;
  return [...ofSites, webProxiesRule(1 + all.length * NUMBERS_OF_A_SITE, webProxies)];
}

/** What shows any page shows the closed ones too, and says nothing of which. */
const webProxiesRule = (id: number, webProxies: readonly string[]): NavigationRule => ({
  id,
  priority: BLOCK_PRIORITY,
  action: { type: "block" },
  condition: { requestDomains: domainsOf(webProxies), resourceTypes: ["main_frame", "sub_frame"] },
});

type ResourceTypes = NonNullable<NavigationRule["condition"]["resourceTypes"]>;

function rulesOfSite(site: Site, number: number, { subframesToo, players }: ClosedSite): readonly NavigationRule[] {
  const resourceTypes: ResourceTypes = subframesToo ? ["main_frame", "sub_frame"] : ["main_frame"];
  const block: NavigationRule = {
    id: number,
    priority: BLOCK_PRIORITY,
    action: { type: "block" },
    condition: { requestDomains: domainsOf([...site.hosts, ...(FRONT_ENDS.get(site.id) ?? [])]), resourceTypes },
  };
  const open = site.alwaysOpen.flatMap((place, index) =>
    rulesOfPlace(place, site, number + 1 + 2 * index, resourceTypes),
  );
  const plays = subframesToo && players !== undefined ? (PLAYERS[site.id] ?? []) : [];
  return [
    block,
    ...open,
    ...plays.flatMap((player, index) => rulesOfPlayer(player, site, number + FIRST_PLAYER + index, players)),
  ];
}

/** One player's frames let through, and nothing else of its site: in anybody's pages, or where one of these hosts asks for it. */
function rulesOfPlayer(
  player: Player,
  site: Site,
  id: number,
  players: ClosedSite["players"] = [],
): readonly NavigationRule[] {
  const opens = urlFilterOf(player)?.opens;
  if (opens === undefined || players.length === 0) return [];
  return [
    {
      id,
      priority: ALWAYS_OPEN_PRIORITY,
      action: { type: "allow" },
      condition: {
        regexFilter: opens,
        isUrlFilterCaseSensitive: false,
        requestDomains: domainsOf(player.hosts ?? site.hosts),
        ...(players === "anywhere" ? {} : { initiatorDomains: domainsOf(players) }),
        resourceTypes: ["sub_frame"],
      },
    },
  ];
}

/** None for a place that RE2 cannot say: it stays closed at this layer; a test proves that the catalogue has none. */
function rulesOfPlace(
  place: AlwaysOpenPlace,
  site: Site,
  number: number,
  resourceTypes: ResourceTypes,
): readonly NavigationRule[] {
  const filter = urlFilterOf(place);
  if (filter === null) return [];
  const condition = (regexFilter: string): NavigationRule["condition"] => ({
    regexFilter,
    // One switch for both: a request too many is let through rather than help kept away; the verdict is asked all the same.
    isUrlFilterCaseSensitive: !(place.path.ignoreCase || place.query?.ignoreCase === true),
    requestDomains: domainsOf(place.hosts ?? site.hosts),
    resourceTypes,
  });
  const opens: NavigationRule = {
    id: number,
    priority: ALWAYS_OPEN_PRIORITY,
    action: { type: "allow" },
    condition: condition(filter.opens),
  };
  if (filter.unless === null) return [opens];
  const unless: NavigationRule = {
    id: number + 1,
    priority: UNLESS_PRIORITY,
    action: { type: "block" },
    condition: condition(filter.unless),
  };
  return [opens, unless];
}
