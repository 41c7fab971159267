import type { AppEvent } from "#app/app-event";
import type { OwnSitePort } from "#app/ports";
import { SITES } from "#domain/catalogue/index";
import { siteOfHost } from "#domain/catalogue/site-of-host";
import { hostOfOwnSite, isOwnSite, OWN_SITE_FILE, ownSiteId, softwareOfOwnSite } from "#domain/catalogue/own-site";
import { hostOfVia, siteSeenAt } from "#domain/catalogue/seen-host";
import { siteId, type SiteId } from "#domain/ids";
import type { Browser } from "./browser.ts";
import { allowedHosts } from "./allowed-hosts.ts";
import { hostsToGiveBack } from "./hosts-to-give-back.ts";
import { listenToMoves } from "./listen-to-navigation.ts";
import { missingAmong } from "./missing-access.ts";
import { hostsOf, originsOf, originsOfHost } from "./origins-of.ts";
import { injectInto } from "./reinject-guards.ts";

/** Its rules: those of the site that it is a way to, or of the software that made it, or what all others share. Then the guard. */
function filesOf(id: SiteId): string[] {
  const rulesOf = siteSeenAt(hostOfVia(id) ?? "", [id])?.site.id ?? softwareOfOwnSite(id);
  return [rulesOf === null ? OWN_SITE_FILE : `sites/${rulesOf}.js`, "content-scripts/guard.js"];
}

/**
 * A family's own sites, as the browser has them: access to each host, and the guard there by a registration that outlives a
 * restart and is gone after an update of ours. `handle` hears of moves on the sites that are followed.
 */
export function createOwnSitePort(browser: Browser, handle: (event: AppEvent) => void): OwnSitePort {
  const { permissions, scripting } = browser;
  let followed = { names: "", stop: new AbortController() };
  // One after another: two that compare at once would register the same twice, and the browser refuses that.
  let last: Promise<void> = Promise.resolve();

  const guarded = async (): Promise<readonly SiteId[]> =>
    (await scripting.getRegisteredContentScripts())
      .map(({ id }) => siteId(id))
      .filter((id) => originsOf(id).length > 0);

  async function bringInStep(sites: readonly SiteId[]): Promise<void> {
    const before = await guarded();
    const isNew = sites.filter((id) => !before.includes(id));
    const isOver = before.filter((id) => !sites.includes(id));
    // Only what was in force: access that a parent gave a moment ago waits for its plan. What is registered says what is to be
    // given back, so that goes last: a worker that dies between the two does both again.
    if (isOver.length > 0) {
      await giveBack(hostsOf(isOver), hostsOf(sites));
      await scripting.unregisterContentScripts({ ids: [...isOver] });
    }
    if (isNew.length > 0) await scripting.registerContentScripts(isNew.map(registrationOf));
    await Promise.all(isNew.map((id) => injectInto(browser, { matches: originsOf(id), js: filesOf(id) })));
  }

  /** What was seen and is added now is the same host: its access stays. */
  async function giveBack(over: readonly string[], kept: readonly string[]): Promise<void> {
    const needed = [...kept, ...SITES.flatMap((site) => site.hosts)];
    const hosts = hostsToGiveBack(over, needed, await allowedHosts(browser));
    await Promise.all(hosts.map((host) => permissions.remove({ origins: originsOfHost(host) })));
  }

  return {
    async allowed() {
      return (await allowedHosts(browser))
        .map(ownSiteId)
        .filter((id) => isOwnSite(id) && siteOfHost(hostOfOwnSite(id) ?? "") === null);
    },
    sync(sites) {
      const mine = last.then(() => bringInStep(sites));
      last = mine.catch(() => undefined);
      return mine;
    },
    giveBack: async (site) => giveBack(hostsOf([site]), hostsOf(await guarded())),
    isLetIn: async (site) => (await missingAmong(browser, [site])).length === 0,
    missing: (sites) => missingAmong(browser, sites),
    follow(sites) {
      const hosts = hostsOf(sites);
      const names = hosts.toSorted().join(" ");
      if (names === followed.names) return;
      followed.stop.abort();
      followed = { names, stop: new AbortController() };
      if (hosts.length > 0) listenToMoves(browser, hosts, { signal: followed.stop.signal, handle });
    },
  };
}

type Registration = Parameters<Browser["scripting"]["registerContentScripts"]>[0][number] & {
  readonly matchOriginAsFallback: boolean;
};

/** As the manifest's entry of a site of the catalogue (`scripts/build/list-content-scripts.ts`). */
const registrationOf = (id: SiteId): Registration => ({
  id,
  matches: originsOf(id),
  js: filesOf(id),
  runAt: "document_start",
  allFrames: true,
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
});
