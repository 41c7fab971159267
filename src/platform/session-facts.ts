import type { SessionFacts } from "#app/ports";
import type { Browser } from "./browser.ts";

/**
 * `storage.session`: memory of this run of the browser, readable by our own pages and by no content script. One message asks
 * for twenty facts, and each question is a way to the browser and back: all are read together and known until one is
 * written. Nobody else writes them, and a worker that died reads them again.
 */
export function createSessionFacts(browser: Browser): SessionFacts {
  const area = browser.storage.session;
  let known: Promise<Readonly<Record<string, unknown>>> | null = null;

  function read(): Promise<Readonly<Record<string, unknown>>> {
    const mine = (known ??= area.get(null));
    // What could not be read is asked for again.
    mine.catch(() => (known = known === mine ? null : known));
    return mine;
  }

  return {
    get: async (name) => (await read())[name],
    put: async (name, value) => {
      try {
        await (value === undefined ? area.remove(name) : area.set({ [name]: value }));
      } finally {
        // Read anew as the browser keeps it, also by who asked while it was written.
        known = null;
      }
    },
    list: async (prefix) => {
      const everything = Object.entries(await read());
      return new Map(everything.filter(([name]) => name.startsWith(prefix)));
    },
  };
}
