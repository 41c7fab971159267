import { siteId, type SiteId } from "../ids.ts";
import { readableHost } from "./readable-host.ts";
import type { Site } from "./site.ts";
import { SOFTWARE_WITH_PARTS } from "./software-with-parts.ts";

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

/** As `ownSiteId`, of a host whose pages were seen to be made by `software`: where we know the parts of that, the id names it too. */
export const ownSiteMadeBy = (host: string, software: string | null): SiteId =>
  ownSiteId(`${partsOf(software)}${host}`);

/** As `seenSiteId`, of such a host. */
export const seenSiteMadeBy = (host: string, software: string | null): SiteId =>
  seenSiteId(`${partsOf(software)}${host}`);

const partsOf = (software: string | null): string =>
  software === null || softwareWithParts(software) === undefined ? "" : `${software}:`;

const softwareWithParts = (name: string): Site | undefined => SOFTWARE_WITH_PARTS.find(({ id }) => id === name);

type Named = { readonly host: string; readonly software: Site | null };

/** What follows the prefix of an id; null where that is neither a host nor one with software before it. */
function readNamed(id: string): Named | null {
  const prefix = [ADDED, SEEN].find((one) => id.startsWith(one));
  if (prefix === undefined) return null;
  const names = id.slice(prefix.length).split(":");
  const host = names.at(-1) ?? "";
  const software = names.length === 2 ? softwareWithParts(names[0] ?? "") : null;
  return names.length > 2 || software === undefined || !isHost(host) ? null : { host, software };
}

/** The host that an id of a site beside the catalogue names; null for an id of the catalogue, and for what is no id. */
export const hostOfOwnSite = (id: string): string | null => readNamed(id)?.host ?? null;

/** The software that such an id names, by its id in the catalogue; null for none. */
export const softwareOfOwnSite = (id: string): SiteId | null => readNamed(id)?.software?.id ?? null;

/** Is it a site beside the catalogue, added or seen? */
export const isOwnSite = (id: SiteId): boolean => hostOfOwnSite(id) !== null;

/** Did a scout see it, and no parent add it? */
export const isSeenSite = (id: string): boolean => id.startsWith(SEEN) && readNamed(id) !== null;

/** The packaged file with those rules, which every such site shares that names no software. */
export const OWN_SITE_FILE = "sites/own.js";

/** Everything of such a site that no site differs in: one surface, no age of its own, and no page that stays open. */
export const OWN_SITE_RULES: Pick<Site, "surfaces" | "otherwise" | "alwaysOpen" | "witnesses"> = {
  surfaces: [],
  otherwise: "other",
  alwaysOpen: [],
  witnesses: [],
};

/**
 * A site that a parent added, made of its id alone: its whole host is one surface, unless the id names software whose parts we
 * know. Whoever adds it says that the child may be there, so it has no minimum age. Undefined for an id of another kind.
 */
export function ownSite(id: SiteId): Site | undefined {
  const known = MADE.get(id);
  const named = known === undefined ? readNamed(id) : null;
  if (named === null) return known;
  const { host, software } = named;
  const { surfaces, otherwise, alwaysOpen, witnesses } = software ?? OWN_SITE_RULES;
  const site: Site = {
    id,
    name: readableHost(host),
    kind: software?.kind ?? "social",
    hosts: [host],
    minimumAge: { years: 0, source: "", asOf: null, regional: [] },
    ...{ surfaces, otherwise, alwaysOpen, witnesses },
    examples: [],
  };
  MADE.set(id, site);
  return site;
}
