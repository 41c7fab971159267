import type { AppEvent } from "#app/app-event";
import type { Ports } from "#app/ports";
import { matchPatterns } from "#domain/catalogue/match-patterns";
import type { Site } from "#domain/catalogue/site";
import { WEB_PROXIES } from "#domain/catalogue/web-proxies";
import { createAccess } from "./access.ts";
import { createAlarms } from "./alarms.ts";
import { createArchive } from "./archive-store.ts";
import { createBadge } from "./badge.ts";
import type { Browser } from "./browser.ts";
import { createCipher } from "./cipher.ts";
import { createClock } from "./clock.ts";
import { openDatabase } from "./db/open-database.ts";
import { DATABASE_NAME } from "./db/schema.ts";
import { createDocuments } from "./documents.ts";
import { createGrants } from "./grants-store.ts";
import { createIdleness } from "./idleness.ts";
import { createJournal } from "./journal-store.ts";
import { createLedger } from "./ledger-store.ts";
import { createNavigationRules } from "./navigation-rules.ts";
import { createOwnPages } from "./own-pages.ts";
import { createOwnSitePort } from "./own-sites.ts";
import { createPause } from "./pause.ts";
import { createRecordStore } from "./record-store.ts";
import { createRequests } from "./requests-store.ts";
import { createSeals } from "./seals-store.ts";
import { createScoutPort } from "./scout.ts";
import { createSessionFacts } from "./session-facts.ts";
import { createStorageMarker } from "./storage-marker.ts";
import { createStorageLanguage } from "./storage-language.ts";
import { createTabs } from "./tabs.ts";

/** The browser's side of everything that the app asks for. Opens nothing and asks nothing until it is used. */
export function createPlatformPorts(
  browser: Browser,
  given: {
    readonly sites: readonly Site[];
    readonly words: Ports["words"];
    /** Where moves on a family's own sites are told. */
    readonly handle: (event: AppEvent) => void;
  },
): Ports {
  const database = openDatabase(DATABASE_NAME);
  const clock = createClock();
  return {
    clock,
    documents: createDocuments(database),
    ledger: createLedger(database),
    record: createRecordStore(database),
    grants: createGrants(database),
    requests: createRequests(database),
    journal: createJournal(database),
    seals: createSeals(database),
    archive: createArchive(database),
    session: createSessionFacts(browser),
    tabs: createTabs(browser),
    alarms: createAlarms(browser, clock.wallMs),
    rules: createNavigationRules(browser, given.sites, WEB_PROXIES),
    ownSites: createOwnSitePort(browser, given.handle),
    scout: createScoutPort(browser),
    badge: createBadge(browser),
    updates: { letIn: async () => browser.runtime.reload() },
    pages: createOwnPages(browser, clock.runId),
    idleness: createIdleness(browser),
    access: createAccess(browser, given.sites.flatMap(matchPatterns)),
    cipher: createCipher(),
    pause: createPause(),
    marker: createStorageMarker(browser),
    words: given.words,
    languageNote: createStorageLanguage(browser),
    version: browser.runtime.getManifest().version,
    privateTabsMustClose: browser.runtime.getURL("").startsWith("chrome-extension:"),
  };
}
