import type { Marker } from "#app/ports";
import type { Browser } from "./browser.ts";

const NAME = "setUp";

const COUNTS = "counts";
const LOCK = "lock";

/** One word in `storage.local`, counts, and a public key. They are no secrets: content scripts can read them in Firefox. */
export function createStorageMarker(browser: Browser): Marker {
  return {
    isSet: async () => (await browser.storage.local.get(NAME))[NAME] === true,
    set: () => browser.storage.local.set({ [NAME]: true }),
    counts: async () => (await browser.storage.local.get(COUNTS))[COUNTS],
    keepCounts: (counts) => browser.storage.local.set({ [COUNTS]: counts }),
    lock: async () => (await browser.storage.local.get(LOCK))[LOCK],
    keepLock: (publicKey) => browser.storage.local.set({ [LOCK]: publicKey }),
  };
}
