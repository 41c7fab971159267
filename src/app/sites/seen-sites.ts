import { checkOwnHost } from "../../domain/catalogue/check-own-host.ts";
import type { Software } from "../../domain/catalogue/open-software.ts";
import { hostOfOwnSite, ownSiteMadeBy } from "../../domain/catalogue/own-site.ts";
import type { SiteId } from "../../domain/ids.ts";
import { decodeSeenSites, idsOfSeen, MOST_SEEN_SITES, type SeenSite } from "../../domain/plan/seen-site.ts";
import { META } from "../names.ts";
import type { Ports } from "../ports.ts";

/** Keeps which hosts a scout took for social sites: needs no PIN, since it can only make pages count and close. */
export function createSeenSites({ documents }: Pick<Ports, "documents">) {
  async function all(): Promise<readonly SeenSite[]> {
    const stored = await documents.get("meta", META.seenSites);
    return stored === undefined ? [] : decodeSeenSites(stored, "seen");
  }
  const put = (sites: readonly SeenSite[]): Promise<void> => documents.put("meta", META.seenSites, sites);
  /** What cannot be read was seen by nobody: the catalogue and the plans hold without it. */
  const read = (): Promise<readonly SeenSite[]> => all().catch(() => []);
  return {
    read,
    /** The ids under which those that count stand beside the sites that a family's plans name (`added`). */
    ids: async (added: readonly SiteId[]): Promise<readonly SiteId[]> => idsOfSeen(await read(), added),
    /** The id of a parent's own site with what its host was seen to be made by, whatever a parent said of it then. */
    async withSoftware(site: SiteId): Promise<SiteId> {
      const host = hostOfOwnSite(site);
      const known = (await read()).find((one) => one.host === host);
      return host === null || known === undefined ? site : ownSiteMadeBy(host, known.software);
    },
    /** Answers whether it is news: not known yet, and no site of ours or of the family's (`own`) already. */
    async note(host: string, software: Software | null, own: readonly SiteId[], atMs: number): Promise<boolean> {
      const before = await all();
      const checked = checkOwnHost(host, own);
      const plain = checked.ok ? hostOfOwnSite(checked.value) : null;
      if (plain === null || before.length >= MOST_SEEN_SITES || before.some((one) => one.host === plain)) return false;
      await put([...before, { host: plain, software, atMs, state: "new" }]);
      return true;
    },
    /** Null forgets it. */
    async answer(host: string, state: SeenSite["state"] | null): Promise<void> {
      const before = await all();
      await put(
        before.flatMap((one) => {
          if (one.host !== host) return [one];
          return state === null ? [] : [{ ...one, state }];
        }),
      );
    },
  };
}

export type SeenSites = ReturnType<typeof createSeenSites>;
