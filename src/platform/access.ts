import type { Access } from "#app/ports";
import type { Browser } from "./browser.ts";

/** What only a person can switch on, asked afresh each time. `hosts` are the match patterns that we need. */
export function createAccess(browser: Browser, hosts: readonly string[]): Access {
  return {
    privateWindows: () => browser.extension.isAllowedIncognitoAccess(),
    hosts: () => browser.permissions.contains({ origins: [...hosts] }),
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
