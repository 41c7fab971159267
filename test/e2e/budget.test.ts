import { minutesGiven } from "#test/support/domain/minutes-given";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readShadowText } from "#test/support/browsers/read-shadow-text";
import type { Stage } from "#test/support/stage/open-stage";
import { ask } from "#test/support/stage/set-up-by-message";
import { countClosed } from "./support/count-closed.ts";
import { openSites } from "./support/open-sites.ts";
import { openWithBudget } from "./support/open-with-budget.ts";
import { unlock } from "./support/unlock.ts";
import { usedSeconds } from "./support/used-seconds.ts";

const FEED = "https://www.instagram.com/";
const BUDGET_SECONDS = 20;

describe.each(["chromium", "firefox"] as const)("a budget of twenty seconds in %s", (kind) => {
  let stage: Stage;
  const begin = async (): Promise<void> => void (stage = await openWithBudget(kind, BUDGET_SECONDS));
  beforeAll(begin);

  afterAll(() => stage.close());

  it("counts a feed that is watched within a second of the truth, warns, and closes it", async () => {
    // A second try begins anew, with nothing spent.
    if ((await usedSeconds(stage)) > 0) await stage.close().then(begin);
    const feed = await stage.driven.open(FEED);
    await feed.waitForSelector("article");
    const openedMs = performance.now();
    // A hand on the mouse: without it a page in front of nobody is not counted for long.
    await feed.mouse.move(200, 300);
    await expect.poll(() => readShadowText(stage.driven, feed), { timeout: 15_000 }).toContain("1 minute left");
    await expect.poll(() => countClosed(stage), { timeout: 30_000, interval: 100 }).toBe(1);
    const watchedSeconds = (performance.now() - openedMs) / 1000;
    expect(Math.abs(watchedSeconds - BUDGET_SECONDS)).toBeLessThanOrEqual(2);
    expect(Math.abs((await usedSeconds(stage)) - BUDGET_SECONDS)).toBeLessThanOrEqual(1);
  });

  it("stays closed when the page is asked for again, in a new tab and under another name", async () => {
    for (const address of [FEED, "https://instagram.com/", "https://m.instagram.com/explore/"]) {
      stage.network.forget();
      const before = await countClosed(stage);
      await stage.driven.open(address).catch(() => undefined);
      await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(before + 1);
      expect(stage.network.requests, `${address} was asked for at the server`).toEqual([]);
    }
    expect(await openSites(stage)).toEqual([]);
  });

  it("stays closed when the worker was killed", async () => {
    await stage.driven.killBackground();
    const before = await countClosed(stage);
    await stage.driven.open(FEED).catch(() => undefined);
    await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(before + 1);
    expect(await usedSeconds(stage)).toBeLessThanOrEqual(BUDGET_SECONDS + 1);
  });

  it("opens again by itself when a parent gives five minutes, and closes when they are taken back", async () => {
    const token = await unlock(stage);
    const child = (await ask(stage.own, "child/view", {})).child?.id;
    if (child === undefined) throw new Error("There is no child.");
    const { grant } = await ask(stage.own, "grant/give", {
      token,
      child,
      ...minutesGiven(5),
    });
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toContain(FEED);
    await ask(stage.own, "grant/undo", { token, grant });
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([]);
  });
});
