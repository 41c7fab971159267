import { afterEach, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { listTabs } from "#test/support/browsers/list-tabs";
import type { LaunchOptions } from "#test/support/browsers/driven-browser";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { countClosed } from "./support/count-closed.ts";
import { countRecords } from "./support/count-records.ts";
import { openSites } from "./support/open-sites.ts";
import { setPause } from "./support/set-pause.ts";

const FEED = "https://www.instagram.com/";
const WITH_WORKER = "https://www.tiktok.com/foryou";

describe.each(["chromium", "firefox"] as const)("another way in, in %s", (kind) => {
  let stage: Stage;
  afterEach(() => stage.close());

  async function begin(options: Partial<LaunchOptions> = {}): Promise<void> {
    stage = await openStage(kind, options);
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: [siteId("instagram"), siteId("tiktok")], dailySeconds: 3600, openWhenSpent: [] },
    });
  }

  it("a site's own service worker, which answers with the server down, is closed like the site", async () => {
    await begin();
    const page = await stage.driven.open(WITH_WORKER);
    await page.waitForFunction(async () => {
      await navigator.serviceWorker.ready;
      return navigator.serviceWorker.controller !== null;
    });
    stage.network.goDown();
    await page.close();
    // The control: while it is open, the worker does show the site without its server.
    const kept = await stage.driven.open(WITH_WORKER);
    await kept.waitForSelector("#app *");
    expect(await openSites(stage)).toEqual([WITH_WORKER]);

    await setPause(stage, true);
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([]);
    const before = await countClosed(stage);
    await stage.driven.open(WITH_WORKER).catch(() => undefined);
    await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(before + 1);
    expect(await openSites(stage)).toEqual([]);
  });

  it("a host with a final dot is the host without it, open or closed", async () => {
    await begin();
    await stage.driven.open("https://www.instagram.com./").catch(() => undefined);
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([FEED]);
    stage.network.forget();
    for (const [index, address] of ["https://www.reddit.com./r/aww/", "https://x.com./home"].entries()) {
      await stage.driven.open(address).catch(() => undefined);
      await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(index + 1);
    }
    expect(stage.network.requests.filter(({ host }) => /reddit\.com|x\.com/.test(host))).toEqual([]);
  });

  it("a private window shows no site, and nothing of it is stored", async () => {
    await begin({ privateWindows: true });
    await expect.poll(async () => (await ask(stage.own, "health/view", {})).privateWindows).toBe(true);
    const before = await countRecords(stage.own);
    await stage.driven.openPrivate(FEED);
    // Where our page cannot stand in a private window, the tab is gone and one ordinary tab says why.
    await expect.poll(() => countClosed(stage), { timeout: 15_000 }).toBe(1);
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([]);
    const [closed] = (await listTabs(stage.own)).filter(({ url }) => url.includes("closed.html"));
    expect(closed?.url.endsWith("#private") ?? false).toBe(kind === "chromium");
    expect((await ask(stage.own, "child/view", {})).usedMs).toBe(0);
    expect(await countRecords(stage.own)).toEqual(before);
  });
});
