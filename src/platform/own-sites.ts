import type { AppEvent } from "#app/app-event";
import type { OwnSitePort } from "#app/ports";
import { siteOfHost } from "#domain/catalogue/site-of-host";
import { matchPatterns } from "#domain/catalogue/match-patterns";
import { hostOfOwnSite, isOwnSite, OWN_SITE_FILE, ownSiteId } from "#domain/catalogue/own-site";
import { hostOfVia, siteSeenAt } from "#domain/catalogue/seen-host";
import { siteId, type SiteId } from "#domain/ids";
import type { Browser } from "./browser.ts";
import { listenToMoves } from "./listen-to-navigation.ts";
import { injectInto } from "./reinject-guards.ts";

const ORIGIN = /^(?:\*|https?):\/\/\*\.([^/*:]+)\/\*$/;

/** Its rules, which all of a parent's own share, or those of the site that it is a way to; then the guard. */
function filesOf(id: SiteId): string[] {
  const seen = siteSeenAt(hostOfVia(id) ?? "", [id]);
  return [seen === null ? OWN_SITE_FILE : `sites/${seen.site.id}.js`, "content-scripts/guard.js"];
}

/** What is asked of the browser for one of a parent's own sites: its host with its subdomains, and nothing else. */
export function originsOf(site: SiteId): string[] {
  const host = hostOfOwnSite(site) ?? hostOfVia(site);
  return host === null ? [] : matchPatterns({ hosts: [host] });
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

  async function bringInStep(sites: readonly SiteId[]): Promise<void> {
    const registered = (await scripting.getRegisteredContentScripts())
      .map(({ id }) => siteId(id))
      .filter((id) => originsOf(id).length > 0);
    const isNew = sites.filter((id) => !registered.includes(id));
    const isOver = registered.filter((id) => !sites.includes(id));
    // Only what was in force: access that a parent gave a moment ago waits for its plan.
    if (isOver.length > 0) await scripting.unregisterContentScripts({ ids: [...isOver] });
    if (isNew.length > 0) await scripting.registerContentScripts(isNew.map(registrationOf));
    await Promise.all(isNew.map((id) => injectInto(browser, { matches: originsOf(id), js: filesOf(id) })));
    // What was seen and is added now is the same host: its access stays.
    const kept = sites.flatMap(originsOf);
    const over = isOver.map(originsOf).filter(([origin = ""]) => !kept.includes(origin));
    await Promise.all(over.map((origins) => permissions.remove({ origins })));
  }

  return {
    async allowed() {
      const { origins = [] } = await permissions.getAll();
      const hosts = origins.map((origin) => ORIGIN.exec(origin)?.[1] ?? "");
      return hosts.map(ownSiteId).filter((id) => isOwnSite(id) && siteOfHost(hostOfOwnSite(id) ?? "") === null);
    },
    sync(sites) {
      const mine = last.then(() => bringInStep(sites));
      last = mine.catch(() => undefined);
      return mine;
    },
    giveBack: async (site) => void (await permissions.remove({ origins: originsOf(site) })),
    follow(sites) {
      const hosts = sites.flatMap((id) => hostOfOwnSite(id) ?? hostOfVia(id) ?? []);
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
