import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, it } from "vitest";
import { siteId } from "#domain/ids";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import { countWhile } from "./support/count-while.ts";
import { expectOnlySince } from "./support/expect-only-since.ts";
import { usedSeconds } from "./support/used-seconds.ts";

const FEED = "https://www.instagram.com/";
/** Media that plays counts without a hand on the mouse; the practice player has sound and lasts 200 s. */
const LONG_VIDEO = "https://www.youtube.com/watch?v=long";

const inTurn = { concurrent: false } as const;
describe.concurrent.each(["chromium", "firefox"] as const)("what counts as presence in %s", (kind) => {
  let stage: Stage;

  async function openPage(url: string, selector: string): Promise<Page> {
    const page = await stage.driven.open(url);
    await page.waitForSelector(selector);
    return page;
  }

  beforeAll(async () => {
    const sound =
      kind === "firefox"
        ? { preferences: { "media.autoplay.default": 0 } }
        : { extraArgs: ["--autoplay-policy=no-user-gesture-required"] };
    stage = await openStage(kind, sound);
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: [siteId("instagram"), siteId("youtube")], dailySeconds: 3600 },
    });
  });
  afterAll(() => stage.close());
  // A film that a test left behind would be counted in the next.
  beforeEach(() => closeOtherTabs(stage));

  it("two windows side by side, a film in each, count once", inTurn, async ({ expect }) => {
    const before = await usedSeconds(stage);
    const windows = await stage.own.evaluate(async (url) => {
      const made = [await chrome.windows.create({ url }), await chrome.windows.create({ url })];
      return made.map((window) => window?.id ?? -1);
    }, `${LONG_VIDEO}&muted`);
    const playing = async (): Promise<number> => {
      const pages = (await stage.driven.browser.pages()).filter((page) => page.url().includes("muted"));
      const states = await Promise.all(
        pages.map((page) =>
          page.evaluate(
            () => document.visibilityState === "visible" && document.querySelector("video")?.paused === false,
          ),
        ),
      );
      return states.filter(Boolean).length;
    };
    await expect.poll(playing, { timeout: 20_000 }).toBe(2);
    const beganMs = performance.now();
    const counted = await countWhile(stage, 12);
    // Twelve seconds are more where the browser is slow to answer; counted twice they would be as many again.
    expect(counted).toBeLessThanOrEqual((performance.now() - beganMs) / 1000 + 2);
    await stage.own.evaluate((ids) => Promise.all(ids.map((id) => chrome.windows.remove(id))), windows);
    await expect.poll(async () => (await usedSeconds(stage)) - before, { timeout: 5_000 }).toBeGreaterThanOrEqual(11);
  });

  it("a tab in the background counts nothing", inTurn, async ({ expect }) => {
    const page = await openPage(FEED, "article");
    await page.mouse.move(200, 300);
    await stage.own.bringToFront();
    // What was watched until the switch is written by now.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const before = await usedSeconds(stage);
    expect(await countWhile(stage, 6)).toBe(0);
    const backAtMs = performance.now();
    await page.bringToFront();
    await page.mouse.move(300, 400);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await stage.own.bringToFront();
    await expectOnlySince(stage, backAtMs, before, expect);
  });

  it("a video that is heard in the background counts", inTurn, async ({ expect }) => {
    const page = await openPage(LONG_VIDEO, "video");
    // Once more where the player was just fetching its film.
    const isHeard = (): Promise<boolean> =>
      page.evaluate(async () => {
        const video = document.querySelector("video");
        if (video === null) return false;
        video.muted = false;
        return video.play().then(
          () => true,
          () => false,
        );
      });
    await expect.poll(isHeard, { timeout: 10_000 }).toBe(true);
    await stage.own.bringToFront();
    const before = await usedSeconds(stage);
    await expect.poll(() => usedSeconds(stage), { timeout: 21_000 }).toBeGreaterThanOrEqual(before + 10);
  });
});
