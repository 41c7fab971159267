import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CDPSession } from "puppeteer-core";
import { siteId } from "#domain/ids";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import { countClosed } from "./support/count-closed.ts";

const FEED = "https://www.instagram.com/";
const BUDGET_SECONDS = 6;

/** Addresses that every page and worker of the extension asks for from now on, by the browser's own account. */
async function listenToExtension(stage: Stage): Promise<{ readonly asked: readonly string[]; close(): Promise<void> }> {
  const asked: string[] = [];
  const root = await stage.driven.browser.target().createCDPSession();
  const own = stage.driven.ownPage("");
  const follow = async (session: CDPSession): Promise<void> => {
    session.on("Network.requestWillBeSent", ({ request }) => asked.push(request.url));
    await session.send("Network.enable");
  };
  for (const target of stage.driven.browser.targets()) {
    if (target.url().startsWith(own)) await follow(await target.createCDPSession());
  }
  stage.driven.browser.on("targetcreated", (target) => {
    if (target.url().startsWith(own)) void target.createCDPSession().then(follow, () => undefined);
  });
  return { asked, close: () => root.detach() };
}

describe.each(["chromium", "firefox"] as const)("the wire in %s", (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage.close());

  it("carries nothing of ours through set-up, a watched feed, its end, and our own pages", async () => {
    const wire = kind === "chromium" ? await listenToExtension(stage) : null;
    stage.network.forget();
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: [siteId("instagram")], openWhenSpent: [], dailySeconds: BUDGET_SECONDS },
    });
    expect(stage.network.requests).toEqual([]);

    const page = await stage.driven.open(FEED);
    await page.waitForSelector("article");
    await page.mouse.move(200, 300);
    await expect.poll(() => countClosed(stage), { timeout: 30_000 }).toBe(1);
    // Only what the feed itself is made of, from its own host: `empty` is a page's own fetch, and it made none.
    const byPage = stage.network.requests.filter(({ host }) => host === "www.instagram.com");
    expect(stage.network.requests).toEqual(byPage);
    expect(byPage.length).toBeGreaterThan(3);
    expect(byPage.filter(({ kind: use }) => use === "empty")).toEqual([]);

    stage.network.forget();
    for (const name of ["popup.html", "closed.html", "welcome.html"]) {
      const own = await stage.driven.openOwnPage(name, "button, h1");
      await own.close();
    }
    await stage.driven.killBackground();
    await stage.driven.open("https://www.tiktok.com/").catch(() => undefined);
    await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(2);
    expect(stage.network.requests).toEqual([]);
    expect((wire?.asked ?? []).filter((url) => !url.startsWith(stage.driven.ownPage("")))).toEqual([]);
    if (wire !== null) expect(wire.asked.length).toBeGreaterThan(3);
    await wire?.close();
  });
});
