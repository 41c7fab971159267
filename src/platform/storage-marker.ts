import type { Marker } from "#app/ports";
import type { Browser } from "./browser.ts";

const NAME = "setUp";

/** One word in `storage.local`. It is no secret: content scripts can read it in Firefox. */
export function createStorageMarker(browser: Browser): Marker {
  return {
    isSet: async () => (await browser.storage.local.get(NAME))[NAME] === true,
    set: () => browser.storage.local.set({ [NAME]: true }),
  };
}
