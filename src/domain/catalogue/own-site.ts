import { siteId, type SiteId } from "../ids.ts";
import { readableHost } from "./readable-host.ts";
import type { Site } from "./site.ts";

/** No id of the catalogue has a colon, so that none can be taken for another. */
const ADDED = "own:";
const SEEN = "seen:";
/** Labels as DNS has them, the last of letters: no address in numbers, no name of one label. */
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

const MADE = new Map<SiteId, Site>();

export const isHost = (text: string): boolean => HOST.test(text);

/** The id of a site that a parent added: its host, and so nothing has to be looked up to know which it is. */
export const ownSiteId = (host: string): SiteId => siteId(`${ADDED}${host}`);

/** The id of a site that a scout saw and that no parent added: as one of a parent's own, but for what a plan says of all such sites together. */
export const seenSiteId = (host: string): SiteId => siteId(`${SEEN}${host}`);

/** The host that an id of a site beside the catalogue names; null for an id of the catalogue, and for what is no id. */
export function hostOfOwnSite(id: string): string | null {
  const prefix = [ADDED, SEEN].find((one) => id.startsWith(one));
  const host = prefix === undefined ? "" : id.slice(prefix.length);
  return isHost(host) ? host : null;
}

/** Is it a site beside the catalogue, added or seen? */
export const isOwnSite = (id: SiteId): boolean => hostOfOwnSite(id) !== null;

/** Did a scout see it, and no parent add it? */
export const isSeenSite = (id: string): boolean => id.startsWith(SEEN) && isHost(id.slice(SEEN.length));

/** The packaged file with those rules, which every such site shares. */
export const OWN_SITE_FILE = "sites/own.js";

/** Everything of such a site that no site differs in: one surface, no age of its own, and no page that stays open. */
export const OWN_SITE_RULES: Pick<Site, "surfaces" | "otherwise" | "alwaysOpen" | "witnesses"> = {
  surfaces: [],
  otherwise: "other",
  alwaysOpen: [],
  witnesses: [],
};

/**
 * A site that a parent added, made of its id alone: its whole host is one surface. Whoever adds it says that the child may
 * be there, so it has no minimum age. Undefined for an id of another kind.
 */
export function ownSite(id: SiteId): Site | undefined {
  const known = MADE.get(id);
  const host = hostOfOwnSite(id);
  if (known !== undefined || host === null) return known;
  const site: Site = {
    id,
    name: readableHost(host),
    kind: "social",
    hosts: [host],
    minimumAge: { years: 0, source: "", asOf: null, regional: [] },
    ...OWN_SITE_RULES,
    examples: [],
  };
  MADE.set(id, site);
  return site;
}
