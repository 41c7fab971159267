import type { Access } from "#app/ports";
import type { Browser } from "./browser.ts";

/** What only a person can switch on, asked afresh each time. `hosts` are the match patterns that we need. */
export function createAccess(browser: Browser, hosts: readonly string[]): Access {
  return {
    privateWindows: () => browser.extension.isAllowedIncognitoAccess(),
    hosts: async () => {
      // One answer takes Chromium 50 ms of its own thread; to ask after each of 300 patterns takes it 500 (measured in 156).
      const given = new Set((await browser.permissions.getAll()).origins);
      const others = hosts.filter((origin) => !given.has(origin));
      // What is not said word for word may still lie in something wider.
      if (others.length > 0) return browser.permissions.contains({ origins: others });
      // Chromium also names what was taken away with something wider, for the guard's sake; then one stands for all.
      return browser.permissions.contains({ origins: hosts.slice(0, 1) });
    },
    toolbarIcon: async () => {
      // Absent in Firefox for Android.
      const action: Partial<Browser["action"]> = browser.action;
      return (await action.getUserSettings?.())?.isOnToolbar ?? null;
    },
    storageStays: async () =>
      // Chromium's permission keeps our storage from being thrown out, whatever it answers here; Firefox promises it.
      browser.runtime.getURL("").startsWith("chrome-extension:") || (await navigator.storage.persisted()),
    openSetting: async () => {
      // One page has all three switches in Chromium. Firefox opens `about:addons` for nobody but a person, and rejects.
      await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
    },
  };
}
