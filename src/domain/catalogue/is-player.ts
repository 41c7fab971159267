import { classify } from "./classify.ts";
import { isOnHost } from "./is-on-host.ts";
import { parseAddress } from "./parse-address.ts";
import { PLAYERS } from "./players.ts";

/** Sites differ on whether they decode these: what can be read two ways is no player. */
const UNDECIDED = /%(?:2f|5c|25)/i;

/** Is it the address of a site's player for other sites' pages? No other door to a site has one. */
export function isPlayer(url: string): boolean {
  const address = parseAddress(url);
  const place = classify(url);
  // A live stream may look like one, and never ends.
  if (address === null || place?.surface !== "watch" || place.sideDoor || UNDECIDED.test(address.path)) return false;
  return (PLAYERS[place.site] ?? []).some(
    ({ path, query, hosts }) =>
      path.test(address.path) &&
      (query === undefined || query.test(address.query)) &&
      (hosts === undefined || hosts.some((covered) => isOnHost(address.host, covered))),
  );
}
