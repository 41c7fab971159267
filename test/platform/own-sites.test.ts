import { describe, expect, test } from "vitest";
import { SITES } from "#domain/catalogue/index";
import { ownSiteId, ownSiteMadeBy, seenSiteId, seenSiteMadeBy } from "#domain/catalogue/own-site";
import { EVERYWHERE } from "#platform/everywhere";
import { createOwnSitePort } from "#platform/own-sites";
import { createSitePermission } from "#platform/site-permission";
import { urlPatternOf } from "#platform/url-pattern-of";
import { fakeBrowser } from "./support/fake-browser.ts";

const [ONE, TWO] = ["example.org", "games.example.com"].map(ownSiteId) as [never, never];
const origin = (site: string) => `*://*.${site.slice("own:".length)}/*`;

const covers = (asked: string) => (held: string) =>
  asked === held || (held.startsWith("*://*.") && asked.endsWith(`.${held.slice("*://*.".length)}`));

/** A browser that keeps registrations and access as both do, with one tab on each site. */
function browserWith(origins: readonly string[]) {
  const { browser, events } = fakeBrowser();
  const allowed = new Set(origins);
  const registered = new Map<string, unknown>([["somebody-else", {}]]);
  const injected: unknown[] = [];
  const asked: unknown[] = [];
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins: [...allowed] }),
      // As both do it: leave for a host is leave for what lies below it.
      contains: async ({ origins: given }: { origins: string[] }) =>
        given.every((one) => [...allowed].some(covers(one))),
      // As Chromium does it: with all that lies in what is given back.
      remove: async (given: { origins: string[] }) => {
        const gone = given.origins.map((one) => one.slice("*://*.".length));
        for (const one of allowed) if (gone.some((end) => one.endsWith(`.${end}`))) allowed.delete(one);
        for (const one of given.origins) allowed.delete(one);
      },
      request: async (given: unknown) => {
        asked.push(given);
        throw new Error("There was no click.");
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [...registered].map(([id]) => ({ id })),
      registerContentScripts: async (scripts: readonly { id: string }[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) =>
        ids.forEach((id) => registered.delete(id)),
      executeScript: async (given: { func?: unknown }) => {
        if (given.func === undefined) injected.push(given);
        return [{ frameId: 0, result: false }];
      },
    },
  });
  Object.assign(browser.tabs, { query: async () => [{ id: 7 }] });
  return { browser, events, allowed, registered, injected, asked };
}

describe("a family's own sites in the browser", () => {
  test("have the guard as the catalogue's have it, in pages that stand open too", async () => {
    const { browser, registered, injected } = browserWith([origin(ONE)]);
    await createOwnSitePort(browser, () => undefined).sync([ONE]);
    expect(registered.get(ONE)).toEqual({
      id: ONE,
      matches: [origin(ONE)],
      js: ["sites/own.js", "content-scripts/guard.js"],
      runAt: "document_start",
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    });
    expect(injected).toEqual([
      {
        target: { tabId: 7, frameIds: [0] },
        files: ["sites/own.js", "content-scripts/guard.js"],
        injectImmediately: true,
      },
    ]);
  });

  test("have the rules of the software that they are known to be made by", async () => {
    const { browser, registered } = browserWith([]);
    const sites = [ownSiteMadeBy("pond.example", "lemmy"), seenSiteMadeBy("lake.example", "peertube")];
    await createOwnSitePort(browser, () => undefined).sync(sites);
    expect(sites.map((site) => registered.get(site))).toMatchObject([
      { matches: ["*://*.pond.example/*"], js: ["sites/lemmy.js", "content-scripts/guard.js"] },
      { matches: ["*://*.lake.example/*"], js: ["sites/peertube.js", "content-scripts/guard.js"] },
    ]);
  });

  test("are registered once, whoever asks at the same time, and touch nobody else's", async () => {
    const { browser, registered } = browserWith([]);
    const port = createOwnSitePort(browser, () => undefined);
    await Promise.all([port.sync([ONE]), port.sync([ONE, TWO]), port.sync([ONE, TWO])]);
    expect([...registered.keys()]).toEqual(["somebody-else", ONE, TWO]);
  });

  test("lose guard and access when they are over; what was let in a moment ago waits for its plan", async () => {
    const { browser, registered, allowed } = browserWith([origin(ONE), origin(TWO)]);
    const port = createOwnSitePort(browser, () => undefined);
    await port.sync([ONE]);
    await port.sync([]);
    expect([[...registered.keys()], [...allowed]]).toEqual([["somebody-else"], [origin(TWO)]]);
  });

  test("lose both, whatever cut the first try short", async () => {
    const { browser, registered, allowed } = browserWith([origin(ONE)]);
    await createOwnSitePort(browser, () => undefined).sync([ONE]);
    for (const [part, cut] of [
      ["permissions", "remove"],
      ["scripting", "unregisterContentScripts"],
    ] as const) {
      const whole = browser[part];
      Object.assign(browser, { [part]: { ...whole, [cut]: async () => Promise.reject(new Error("The end.")) } });
      await expect(createOwnSitePort(browser, () => undefined).sync([])).rejects.toThrow("The end.");
      Object.assign(browser, { [part]: whole });
    }
    await createOwnSitePort(browser, () => undefined).sync([]);
    expect([[...registered.keys()], [...allowed]]).toEqual([["somebody-else"], []]);
  });

  test("keep their access when they become a family's own after they were seen", async () => {
    const { browser, registered, allowed } = browserWith([origin(ONE)]);
    const port = createOwnSitePort(browser, () => undefined);
    const seen = seenSiteId("example.org");
    await port.sync([seen]);
    await port.sync([ONE]);
    expect([[...registered.keys()], [...allowed]]).toEqual([["somebody-else", ONE], [origin(ONE)]]);
  });

  test("leave access where another lies within, and give that back with the last of them", async () => {
    const [around, within] = ["example.org", "games.example.org"].map(ownSiteId) as [never, never];
    const { browser, allowed } = browserWith([origin(around), origin(within)]);
    const port = createOwnSitePort(browser, () => undefined);
    await port.sync([around, within]);
    await port.sync([within]);
    expect([...allowed]).toEqual([origin(around), origin(within)]);
    await port.sync([]);
    expect([...allowed]).toEqual([]);
  });

  test("keep the access of the one around when the one within is over", async () => {
    const [around, within] = ["example.org", "games.example.org"].map(ownSiteId) as [never, never];
    const { browser, allowed } = browserWith([origin(around), origin(within)]);
    const port = createOwnSitePort(browser, () => undefined);
    await port.sync([around, within]);
    await port.sync([around]);
    expect([...allowed]).toEqual([origin(around)]);
  });

  test("never take along what the catalogue needs", async () => {
    const host = SITES.flatMap(({ hosts }) => hosts).find((one) => one.split(".").length > 2) ?? "";
    const above = host.split(".").slice(1).join(".");
    const { browser, allowed } = browserWith([`*://*.${above}/*`, `*://*.${host}/*`]);
    const port = createOwnSitePort(browser, () => undefined);
    await port.sync([ownSiteId(above)]);
    await port.sync([]);
    expect([...allowed]).toContain(`*://*.${host}/*`);
  });

  test("keep their access when it comes too late for another one around them, or for themselves once more", async () => {
    const [around, within] = ["example.org", "games.example.org"].map(ownSiteId) as [never, never];
    const { browser, allowed } = browserWith([origin(around), origin(within), origin(TWO)]);
    const port = createOwnSitePort(browser, () => undefined);
    await port.sync([within]);
    await port.giveBack(around);
    await port.giveBack(within);
    await port.giveBack(TWO);
    expect([...allowed]).toEqual([origin(around), origin(within)]);
  });

  test("are let in by leave for their host, for one around it, and for every site, whatever software their id names", async () => {
    const isLetIn = (origins: readonly string[], site: typeof ONE) =>
      createOwnSitePort(browserWith(origins).browser, () => undefined).isLetIn(site);
    const [within, madeBy] = [ownSiteId("games.example.org"), ownSiteMadeBy("example.org", "lemmy")] as [never, never];
    for (const site of [ONE, within, madeBy]) {
      expect([await isLetIn([origin(ONE)], site), await isLetIn([...EVERYWHERE], site)]).toEqual([true, true]);
      expect(await isLetIn([origin(TWO)], site)).toBe(false);
    }
  });

  test("are told from the catalogue's and from what is wider than one host", async () => {
    const { browser } = browserWith([
      origin(ONE),
      "*://*.youtube.com/*",
      "*://*/*",
      "<all_urls>",
      "https://*.example.net/*",
    ]);
    expect(await createOwnSitePort(browser, () => undefined).allowed()).toEqual([ONE, ownSiteId("example.net")]);
  });

  test("are followed by their moves, and no longer than they are the family's", () => {
    const { browser, events } = browserWith([]);
    const port = createOwnSitePort(browser, () => undefined);
    const { onCommitted } = events.webNavigation;
    port.follow([ONE]);
    port.follow([ONE]);
    const filter = (host: string) => [{ url: [{ urlMatches: urlPatternOf([host]) }] }];
    expect(onCommitted.registrations()).toEqual([filter("example.org")]);
    port.follow([]);
    expect(onCommitted.registrations()).toEqual([]);
  });
});

describe("the browser's leave", () => {
  test("is asked before anything is awaited, for that host alone, and a refusal is a no", async () => {
    const { browser, asked } = browserWith([]);
    const answer = createSitePermission(browser).request([ONE]);
    expect(asked).toEqual([{ origins: [origin(ONE)] }]);
    expect(await answer).toBe(false);
  });

  test("for every site is asked so that what was given for one stays when it is given back", async () => {
    const { browser, asked, allowed } = browserWith([origin(ONE), ...EVERYWHERE]);
    const { everywhere, missing } = createSitePermission(browser);
    void everywhere.request();
    expect(asked).toEqual([{ origins: ["https://*/*", "http://*/*"] }]);
    expect([await everywhere.isOn(), await missing([ONE, TWO])]).toEqual([true, []]);
    await everywhere.giveBack();
    expect([[...allowed], await everywhere.isOn(), await missing([ONE, TWO])]).toEqual([[origin(ONE)], false, [TWO]]);
  });

  test("is not given back for a host around another that we are let into", async () => {
    const [around, within] = ["example.org", "games.example.org"].map(ownSiteId) as [never, never];
    const { browser, allowed } = browserWith([origin(around), origin(within)]);
    const permission = createSitePermission(browser);
    await permission.giveBack([around]);
    expect([...allowed]).toEqual([origin(around), origin(within)]);
    await permission.giveBack([around, within]);
    expect([...allowed]).toEqual([]);
  });

  test("is missed where somebody took it away", async () => {
    const { browser } = browserWith([origin(ONE)]);
    expect(await createSitePermission(browser).missing([ONE, TWO])).toEqual([TWO]);
  });
});
