import type { SiteId } from "../domain/ids.ts";
import { ownSitesOf } from "../domain/plan/own-sites-of.ts";
import type { HouseholdKeeper } from "./household-keeper.ts";
import type { Ports } from "./ports.ts";

/** Reads which sites beside the catalogue's the family has. */
export function createOwnSites({ ownSites }: Pick<Ports, "ownSites">, keeper: HouseholdKeeper) {
  async function whole(): Promise<readonly SiteId[]> {
    const inForce = await keeper.inForce();
    return inForce.kind === "in-force" ? ownSitesOf(inForce.household) : ownSites.allowed();
  }
  return {
    /** Of every child's plan. Where no plan can be read, those that the browser lets us into: they close like all others. Never throws. */
    read: (): Promise<readonly SiteId[]> => whole().catch(() => ownSites.allowed().catch(() => [])),
  };
}

export type OwnSites = ReturnType<typeof createOwnSites>;
