import type { Marker } from "#app/ports";
import type { Browser } from "./browser.ts";

const NAME = "setUp";

const COUNTS = "counts";

/** One word in `storage.local`, and counts. They are no secrets: content scripts can read them in Firefox. */
export function createStorageMarker(browser: Browser): Marker {
  return {
    isSet: async () => (await browser.storage.local.get(NAME))[NAME] === true,
    set: () => browser.storage.local.set({ [NAME]: true }),
    counts: async () => (await browser.storage.local.get(COUNTS))[COUNTS],
    keepCounts: (counts) => browser.storage.local.set({ [COUNTS]: counts }),
  };
}
