import type { SiteId } from "#domain/ids";
import type { Browser } from "./browser.ts";
import { EVERYWHERE } from "./everywhere.ts";
import { originsOf } from "./own-sites.ts";

/** Asks the browser for a parent's own sites, each host alone. `request` must be called within a click, before anything is awaited. */
export function createSitePermission({ permissions }: Browser) {
  const origins = (sites: readonly SiteId[]): string[] => sites.flatMap(originsOf);
  const isOn = (): Promise<boolean> => permissions.contains({ origins: [...EVERYWHERE] });
  return {
    /** False where the person said no, and where the browser did not ask. */
    request: (sites: readonly SiteId[]): Promise<boolean> =>
      permissions.request({ origins: origins(sites) }).catch(() => false),
    /** Those among `sites` that the browser does not let us into. */
    async missing(sites: readonly SiteId[]): Promise<readonly SiteId[]> {
      // Neither browser sees that the two patterns for all sites are together as wide as the one of a host.
      if (await isOn()) return [];
      const allowed = await Promise.all(sites.map((site) => permissions.contains({ origins: originsOf(site) })));
      return sites.filter((_, index) => !allowed[index]);
    },
    giveBack: async (sites: readonly SiteId[]): Promise<void> => {
      if (sites.length > 0) await permissions.remove({ origins: origins(sites) });
    },
    everywhere: {
      isOn,
      request: (): Promise<boolean> => permissions.request({ origins: [...EVERYWHERE] }).catch(() => false),
      giveBack: (): Promise<boolean> => permissions.remove({ origins: [...EVERYWHERE] }),
    },
  };
}
