import type { Access } from "#app/ports";
import type { Browser } from "./browser.ts";

/** What only a person can switch on, asked afresh each time. `hosts` are the match patterns that we need. */
export function createAccess(browser: Browser, hosts: readonly string[]): Access {
  return {
    privateWindows: () => browser.extension.isAllowedIncognitoAccess(),
    hosts: async () => {
      const asked = piecesOf(hosts).map((origins) => browser.permissions.contains({ origins }));
      return (await Promise.all(asked)).every(Boolean);
    },
    toolbarIcon: async () => {
      // Absent in Firefox for Android.
      const action: Partial<Browser["action"]> = browser.action;
      return (await action.getUserSettings?.())?.isOnToolbar ?? null;
    },
    openSetting: async () => {
      // One page has all three switches in Chromium. Firefox opens `about:addons` for nobody but a person, and rejects.
      await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
    },
  };
}

/** Chromium compares each origin asked with each it has: all in one question take 100 ms, in pieces 8 ms (measured in 156). */
const PIECE = 12;
const piecesOf = (hosts: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(hosts.length / PIECE) }, (_, index) =>
    hosts.slice(index * PIECE, (index + 1) * PIECE),
  );
