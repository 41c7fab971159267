import { hostOfOwnSite } from "../catalogue/own-site.ts";
import { ownSiteOfHost } from "../catalogue/own-site-of-host.ts";
import { SOFTWARE, type Software } from "../catalogue/open-software.ts";
import { idOfSeen } from "../catalogue/seen-host.ts";
import { finite, listOf, nullable, oneOf, shapeOf, shortText, type Decoder } from "../decode.ts";
import type { SiteId } from "../ids.ts";
import type { Plan } from "./plan.ts";

/** A host that a scout took for a social site. The host is all that is known of any page of it. */
export type SeenSite = {
  readonly host: string;
  readonly software: Software | null;
  /** In household time. */
  readonly atMs: number;
  /** `new` waits for a parent's word and counts meanwhile; `kept` counts; `ignored` does not. */
  readonly state: "new" | "kept" | "ignored";
};

/** A page that lies can name hosts of its own without end; of more than these the last are not taken. */
export const MOST_SEEN_SITES = 50;

export const decodeSeenSites: Decoder<readonly SeenSite[]> = listOf(
  shapeOf<SeenSite>({
    host: shortText(253),
    software: nullable(oneOf(...SOFTWARE)),
    atMs: finite,
    state: oneOf("new", "kept", "ignored"),
  }),
  MOST_SEEN_SITES,
);

/**
 * The ids of those that count, beside the sites that plans name (`added`). What lies on one of these is that site, for every
 * child: a part that was seen first is no way out of a rule for the whole, and one child's plan takes nothing from another's.
 */
export function idsOfSeen(sites: readonly SeenSite[], added: readonly SiteId[]): readonly SiteId[] {
  return sites
    .filter(({ state }) => state !== "ignored")
    .map(({ host, software }) => ownSiteOfHost(host, added)?.id ?? idOfSeen(host, software));
}

/** A plan as it holds while these sites are counted although nobody added them: they are the plan's own, until a parent says otherwise. */
export function withSeenSites(plan: Plan, seen: readonly SiteId[]): Plan {
  const more = seen.filter((id) => hostOfOwnSite(id) !== null);
  if (more.length === 0) return plan;
  const joined = (own: readonly SiteId[]): readonly SiteId[] => [...new Set([...own, ...more])];
  return {
    ...plan,
    ownSites: joined(plan.ownSites),
    overrides: plan.overrides.map((one) => (one.part === "ownSites" ? { ...one, value: joined(one.value) } : one)),
  };
}
