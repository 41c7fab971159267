import type { SiteId } from "#domain/ids";
import type { Browser } from "./browser.ts";
import { allowedHosts } from "./allowed-hosts.ts";
import { EVERYWHERE } from "./everywhere.ts";
import { hostsToGiveBack } from "./hosts-to-give-back.ts";
import { missingAmong } from "./missing-access.ts";
import { hostsOf, originsOf, originsOfHost } from "./origins-of.ts";

/** Asks the browser for a parent's own sites, each host alone. `request` must be called within a click, before anything is awaited. */
export function createSitePermission(browser: Browser) {
  const { permissions } = browser;
  const origins = (sites: readonly SiteId[]): string[] => sites.flatMap(originsOf);
  const isOn = (): Promise<boolean> => permissions.contains({ origins: [...EVERYWHERE] });
  return {
    /** False where the person said no, and where the browser did not ask. */
    request: (sites: readonly SiteId[]): Promise<boolean> =>
      permissions.request({ origins: origins(sites) }).catch(() => false),
    /** Those among `sites` that the browser does not let us into. */
    missing: (sites: readonly SiteId[]): Promise<readonly SiteId[]> => missingAmong(browser, sites),
    /** Not of a host that lies around another that we are let into: Chromium would take that along. */
    giveBack: async (sites: readonly SiteId[]): Promise<void> => {
      const hosts = hostsOf(sites);
      const kept = (await allowedHosts(browser)).filter((host) => !hosts.includes(host));
      const over = hostsToGiveBack(hosts, kept, []).flatMap(originsOfHost);
      if (over.length > 0) await permissions.remove({ origins: over });
    },
    everywhere: {
      isOn,
      request: (): Promise<boolean> => permissions.request({ origins: [...EVERYWHERE] }).catch(() => false),
      giveBack: (): Promise<boolean> => permissions.remove({ origins: [...EVERYWHERE] }),
    },
  };
}
