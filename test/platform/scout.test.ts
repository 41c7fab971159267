import { describe, expect, test } from "vitest";
import { EVERYWHERE } from "#platform/everywhere";
import { createScoutPort } from "#platform/scout";
import { fakeBrowser } from "./support/fake-browser.ts";

type Script = { readonly id: string; readonly matches: readonly string[]; readonly excludeMatches: readonly string[] };

/** A browser that keeps registrations as both do, and refuses one that is there. */
function browserWith(origins: readonly string[]) {
  const { browser } = fakeBrowser();
  const allowed = new Set(origins);
  const registered = new Map<string, Script>();
  const sent: unknown[] = [];
  Object.assign(browser, {
    permissions: {
      contains: async (given: { origins: string[] }) => given.origins.every((one) => allowed.has(one)),
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: readonly string[] }) =>
        [...registered.values()].filter(({ id }) => ids.includes(id)),
      registerContentScripts: async (scripts: readonly Script[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) =>
        ids.forEach((id) => registered.delete(id)),
      executeScript: async (given: unknown) => {
        sent.push(given);
        throw new Error("Nobody is let onto this page.");
      },
    },
  });
  const open = ["https://pond.example/", "https://www.youtube.com/", "https://nitter.poast.org/a", "http://a.example/"];
  Object.assign(browser.tabs, { query: async () => open.map((url, id) => ({ id, url })) });
  return { browser, allowed, registered, sent };
}

describe("the scout in the browser", () => {
  test.each([[["*://*.example.org/*"]], [["https://*/*"]]])("is registered nowhere with %j alone", async (origins) => {
    const { browser, registered } = browserWith(origins);
    const port = createScoutPort(browser);
    await port.sync();
    expect(await port.isAllowed()).toBe(false);
    expect(registered.size).toBe(0);
  });

  test("is on every page but those that are known by their names, in the top frame, when the page stands", async () => {
    const { browser, registered } = browserWith(EVERYWHERE);
    await createScoutPort(browser).sync();
    const script = registered.get("scout");
    expect(script).toMatchObject({
      matches: ["https://*/*", "http://*/*"],
      js: ["content-scripts/scout.js"],
      runAt: "document_idle",
    });
    expect(script).not.toHaveProperty("allFrames");
    expect(script?.excludeMatches).toEqual(
      expect.arrayContaining(["*://*.youtube.com/*", "*://*.instagram.com/*", "*://*.nitter.poast.org/*"]),
    );
  });

  test("is sent into pages that are open, but for those that are known by their names, once", async () => {
    const { browser, sent } = browserWith(EVERYWHERE);
    const port = createScoutPort(browser);
    await port.sync();
    await port.sync();
    expect(sent).toEqual([0, 3].map((tabId) => ({ target: { tabId }, files: ["content-scripts/scout.js"] })));
  });

  test("is registered once, also by a background that begins anew and by two that ask at once", async () => {
    const { browser, registered } = browserWith(EVERYWHERE);
    const port = createScoutPort(browser);
    await Promise.all([port.sync(), port.sync()]);
    await createScoutPort(browser).sync();
    expect([...registered.keys()]).toEqual(["scout"]);
  });

  test("is gone when that is taken back, and touches nobody else's script", async () => {
    const { browser, allowed, registered } = browserWith(EVERYWHERE);
    const port = createScoutPort(browser);
    await port.sync();
    registered.set("own:example.org", { id: "own:example.org", matches: [], excludeMatches: [] });
    for (const origin of EVERYWHERE) allowed.delete(origin);
    await port.sync();
    await port.sync();
    expect([...registered.keys()]).toEqual(["own:example.org"]);
  });
});
