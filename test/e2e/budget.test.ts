import type { Page } from "puppeteer-core";
import { minutesGiven } from "#test/support/domain/minutes-given";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { listTabs } from "#test/support/browsers/list-tabs";
import { readShadowText } from "#test/support/browsers/read-shadow-text";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";

const FEED = "https://www.instagram.com/";
const BUDGET_SECONDS = 20;

describe.each(["chromium", "firefox"] as const)("a budget of twenty seconds in %s", (kind) => {
  let stage: Stage;
  let feed: Page;
  const usedSeconds = async (): Promise<number> => (await ask(stage.own, "child/view", {})).usedMs / 1000;
  const openAddresses = async (): Promise<readonly string[]> => (await listTabs(stage.own)).map(({ url }) => url);
  const closedTabs = async (): Promise<number> =>
    (await openAddresses()).filter((url) => url.startsWith(stage.driven.ownPage("closed.html"))).length;

  beforeAll(async () => {
    stage = await openStage(kind);
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: [siteId("instagram")], openWhenSpent: [], dailySeconds: BUDGET_SECONDS },
    });
  });
  afterAll(() => stage.close());

  it("counts a feed that is watched within a second of the truth, warns, and closes it", async () => {
    feed = await stage.driven.open(FEED);
    await feed.waitForSelector("article");
    const openedMs = performance.now();
    // A hand on the mouse: without it a page in front of nobody is not counted for long.
    await feed.mouse.move(200, 300);
    await expect.poll(() => readShadowText(stage.driven, feed), { timeout: 15_000 }).toContain("1 minute left");
    await expect.poll(closedTabs, { timeout: 30_000, interval: 100 }).toBe(1);
    const watchedSeconds = (performance.now() - openedMs) / 1000;
    expect(Math.abs(watchedSeconds - BUDGET_SECONDS)).toBeLessThanOrEqual(2);
    expect(Math.abs((await usedSeconds()) - BUDGET_SECONDS)).toBeLessThanOrEqual(1);
  });

  it("stays closed when the page is asked for again, in a new tab and under another name", async () => {
    for (const address of [FEED, "https://instagram.com/", "https://m.instagram.com/explore/"]) {
      stage.network.forget();
      const before = await closedTabs();
      await stage.driven.open(address).catch(() => undefined);
      await expect.poll(closedTabs, { timeout: 10_000 }).toBe(before + 1);
      expect(stage.network.requests, `${address} was asked for at the server`).toEqual([]);
    }
    expect((await openAddresses()).filter((url) => url.startsWith("https://"))).toEqual([]);
  });

  it("stays closed when the worker was killed", async () => {
    await stage.driven.killBackground();
    const before = await closedTabs();
    await stage.driven.open(FEED).catch(() => undefined);
    await expect.poll(closedTabs, { timeout: 10_000 }).toBe(before + 1);
    expect(await usedSeconds()).toBeLessThanOrEqual(BUDGET_SECONDS + 1);
  });

  it("opens again by itself when a parent gives five minutes, and closes when they are taken back", async () => {
    const unlocked = await ask(stage.own, "door/unlock", { pin: "483920" });
    if (unlocked.kind !== "open") throw new Error("The PIN did not open the door.");
    const { token } = unlocked;
    const child = (await ask(stage.own, "child/view", {})).child?.id;
    if (child === undefined) throw new Error("There is no child.");
    const { grant } = await ask(stage.own, "grant/give", {
      token,
      child,
      ...minutesGiven(5),
    });
    await expect.poll(openAddresses, { timeout: 10_000 }).toContain(FEED);
    await ask(stage.own, "grant/undo", { token, grant });
    await expect
      .poll(async () => (await openAddresses()).filter((url) => url.startsWith("https://")), { timeout: 10_000 })
      .toEqual([]);
  });
});
