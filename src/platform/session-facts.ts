import type { SessionFacts } from "#app/ports";
import type { Browser } from "./browser.ts";

type Facts = Promise<Readonly<Record<string, unknown>>>;

/**
 * `storage.session`: memory of this run of the browser, readable by our own pages and by no content script. One message asks
 * for twenty facts, and each question is a way to the browser and back: all are read together, once, and what is written is
 * known. Nobody else writes them, and a worker that died reads them again.
 */
export function createSessionFacts(browser: Browser): SessionFacts {
  const area = browser.storage.session;
  let known: Facts | null = null;

  function remember(asked: Facts): Facts {
    known = asked;
    // What could not be read is asked for again.
    asked.catch(() => (known = known === asked ? null : known));
    return asked;
  }
  const read = (): Facts => known ?? remember(area.get(null));

  return {
    get: async (name) => (await read())[name],
    put: async (name, value) => {
      try {
        await (value === undefined ? area.remove(name) : area.set({ [name]: value }));
      } catch (refused) {
        known = null;
        throw refused;
      }
      // Whatever was read meanwhile may have been read before it. Kept as the browser keeps it, which is as JSON.
      const kept: unknown = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
      if (known !== null) void remember(known.then((before) => ({ ...before, [name]: kept })));
    },
    list: async (prefix) => {
      const everything = Object.entries(await read());
      return new Map(everything.filter(([name, value]) => name.startsWith(prefix) && value !== undefined));
    },
  };
}
