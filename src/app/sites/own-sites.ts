import { listOf, shapeOf, text } from "../../domain/decode.ts";
import { siteId, type SiteId } from "../../domain/ids.ts";
import { ownSitesOf } from "../../domain/plan/own-sites-of.ts";
import type { HouseholdKeeper } from "../plan/household-keeper.ts";
import { SESSION } from "../names.ts";
import type { Moment } from "../one-moment.ts";
import type { Ports } from "../ports.ts";
import type { SeenSites } from "./seen-sites.ts";

/** What the browser was asked of these sites (`of`, their ids in one text), and which of them it keeps us out of. */
type Look = { readonly of: string; readonly shutOut: readonly SiteId[] };
const decodeLook = shapeOf<Look>({ of: text, shutOut: listOf((value, at) => siteId(text(value, at))) });

/** Reads which sites beside the catalogue's the family has. */
export function createOwnSites(
  { ownSites, session }: Pick<Ports, "ownSites" | "session">,
  keeper: HouseholdKeeper,
  seen: SeenSites,
  moment: Pick<Moment, "share">,
) {
  async function whole(): Promise<readonly SiteId[]> {
    const inForce = await keeper.inForce();
    const added = inForce.kind === "in-force" ? ownSitesOf(inForce.household) : await ownSites.allowed();
    return [...new Set([...added, ...(await seen.ids(added))])];
  }
  const read = moment.share((): Promise<readonly SiteId[]> => whole().catch(() => ownSites.allowed().catch(() => [])));

  async function lastLook(): Promise<Look | null> {
    const stored = await session.get(SESSION.shutOut);
    return stored === undefined ? null : decodeLook(stored, SESSION.shutOut);
  }
  async function look(isNews: boolean): Promise<void> {
    const sites = await read();
    const of = sites.join(" ");
    if (!isNews && ((await lastLook())?.of ?? "") === of) return;
    await session.put(SESSION.shutOut, { of, shutOut: await ownSites.missing(sites) } satisfies Look);
  }

  return {
    /** Of every child's plan, and those that a scout saw. Where no plan can be read, those that the browser lets us into: they close like all others. Never throws. */
    read,
    /** Those of them that the browser kept us out of when it was last asked. */
    shutOut: async (): Promise<readonly SiteId[]> => (await lastLook())?.shutOut ?? [],
    /**
     * Asks the browser, where access may have changed (`isNews`) or the sites are others than at the last look. Never throws:
     * what it does not answer is as it was.
     */
    lookAtAccess: (isNews: boolean): Promise<void> => look(isNews).catch(() => undefined),
  };
}

export type OwnSites = ReturnType<typeof createOwnSites>;
