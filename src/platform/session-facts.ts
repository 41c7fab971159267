import type { SessionFacts } from "#app/ports";
import type { Browser } from "./browser.ts";

/** `storage.session`: memory of this run of the browser, readable by our own pages and by no content script. */
export function createSessionFacts(browser: Browser): SessionFacts {
  const area = browser.storage.session;
  return {
    get: async (name) => (await area.get(name))[name],
    put: async (name, value) => {
      await (value === undefined ? area.remove(name) : area.set({ [name]: value }));
    },
    list: async (prefix) => {
      const everything = Object.entries(await area.get(null));
      return new Map(everything.filter(([name]) => name.startsWith(prefix)));
    },
  };
}
