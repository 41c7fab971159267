import type { Page } from "puppeteer-core";
import { afterEach, describe, it } from "vitest";
import { siteId } from "#domain/ids";
import { readShadowText } from "#test/support/browsers/read-shadow-text";
import { startNavigation } from "#test/support/browsers/start-navigation";
import { waitUntilReachable } from "#test/support/browsers/wait-until-reachable";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import { openSites } from "./support/open-sites.ts";
import { usedSeconds } from "./support/used-seconds.ts";

const INBOX = "https://www.instagram.com/direct/inbox/";
const BUDGET_SECONDS = 10;

const inTurn = { concurrent: false } as const;
describe.concurrent.each(["chromium", "firefox"] as const)("a humane end in %s", (kind) => {
  let stage: Stage;
  afterEach(() => stage.close());

  async function begin(extraArgs: readonly string[] = []): Promise<void> {
    stage = await openStage(
      kind,
      kind === "chromium" ? { extraArgs } : { preferences: { "media.autoplay.default": 0 } },
    );
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: [siteId("instagram"), siteId("youtube")], openWhenSpent: [], dailySeconds: BUDGET_SECONDS },
    });
  }

  async function writeInto(page: Page): Promise<void> {
    await waitUntilReachable(page, "textarea");
    await page.click("textarea");
    await page.keyboard.type("I wanted to say");
  }

  it("leaves the composer to someone who writes, and nothing else", inTurn, async ({ expect }) => {
    await begin();
    const page = await stage.driven.open(INBOX);
    // The draft asks before it is left; whoever goes on is not held by that.
    page.on("dialog", (dialog) => void dialog.accept().catch(() => undefined));
    await writeInto(page);
    const words = async (): Promise<string> => {
      await page.keyboard.type(".");
      return readShadowText(stage.driven, page);
    };
    await expect.poll(words, { timeout: 30_000, interval: 500 }).toContain("Finish your message.");
    expect(await openSites(stage)).toEqual([INBOX]);
    const before = await usedSeconds(stage);
    await page.keyboard.type(" good night");
    expect(await page.$eval("textarea", (field) => field.value)).toContain("good night");
    await expect.poll(() => usedSeconds(stage), { timeout: 15_000 }).toBeGreaterThan(before);
    await page.screenshot({ path: `.output/e2e/ending-text-${kind}.png` }).catch(() => undefined);
    // Another page of the site is nothing that was begun.
    startNavigation(page, "https://www.instagram.com/");
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([]);
  });

  it("lets a chosen video play on, the player alone, and closes when another is begun", inTurn, async ({ expect }) => {
    await begin(["--autoplay-policy=no-user-gesture-required"]);
    const page = await stage.driven.open("https://www.youtube.com/watch?v=long&muted");
    await page.waitForSelector("video");
    await expect
      .poll(() => readShadowText(stage.driven, page), { timeout: 30_000, interval: 500 })
      .toContain("after this video");
    expect(await openSites(stage)).toHaveLength(1);
    await page.screenshot({ path: `.output/e2e/ending-video-${kind}.png` }).catch(() => undefined);
    startNavigation(page, "https://www.youtube.com/watch?v=rain&muted");
    await expect.poll(() => openSites(stage), { timeout: 10_000 }).toEqual([]);
  });
});
