import type { OwnPages } from "#app/ports";
import type { Browser } from "./browser.ts";

const NAME = "changed";

/**
 * A word from the background to every open page of ours, by `storage.session`, which the browser tells each of them of and no
 * content script. A message would be heard by all pages as well, those of other pages too. `runId` is of this run.
 */
export function createOwnPages(browser: Browser, runId: string): OwnPages {
  let told = 0;
  return {
    tellChanged() {
      told += 1;
      // Nobody waits for it: a page that misses it asks by itself.
      void browser.storage.session.set({ [NAME]: `${runId} ${told}` }).catch(() => undefined);
    },
  };
}

/** Calls `heard` in a page of ours whenever the background told of a change. */
export function hearBackground(browser: Browser, heard: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === "session" && NAME in changes) heard();
  });
}
