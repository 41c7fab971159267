import type { SiteId } from "../domain/ids.ts";
import { ownSitesOf } from "../domain/plan/own-sites-of.ts";
import type { HouseholdKeeper } from "./household-keeper.ts";
import type { Moment } from "./one-moment.ts";
import type { Ports } from "./ports.ts";
import type { SeenSites } from "./seen-sites.ts";

/** Reads which sites beside the catalogue's the family has. */
export function createOwnSites(
  { ownSites }: Pick<Ports, "ownSites">,
  keeper: HouseholdKeeper,
  seen: SeenSites,
  moment: Pick<Moment, "share">,
) {
  async function whole(): Promise<readonly SiteId[]> {
    const inForce = await keeper.inForce();
    const added = inForce.kind === "in-force" ? ownSitesOf(inForce.household) : await ownSites.allowed();
    return [...new Set([...added, ...(await seen.ids(added))])];
  }
  return {
    /** Of every child's plan, and those that a scout saw. Where no plan can be read, those that the browser lets us into: they close like all others. Never throws. */
    read: moment.share((): Promise<readonly SiteId[]> => whole().catch(() => ownSites.allowed().catch(() => []))),
  };
}

export type OwnSites = ReturnType<typeof createOwnSites>;
