import { afterAll, beforeAll, describe, it } from "vitest";
import { readShadowText } from "#test/support/browsers/read-shadow-text";
import type { Stage } from "#test/support/stage/open-stage";
import { stir } from "#test/support/stage/stir";
import { openSites } from "./support/open-sites.ts";
import { openWithBudget } from "./support/open-with-budget.ts";
import { readClosedPage } from "./support/read-closed-page.ts";
import { switchOffAndOn } from "./support/switch-off-and-on.ts";
import { usedSeconds } from "./support/used-seconds.ts";

const FEED = "https://www.instagram.com/";
const BUDGET_SECONDS = 25;
const WITHIN = { timeout: 30_000 };

describe.concurrent.each(["chromium", "firefox"] as const)("a page that stands open in %s", (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openWithBudget(kind, BUDGET_SECONDS);
  });
  afterAll(() => stage.close());

  it("is held to the plan by a new guard when we were switched off and on again", async ({ expect }) => {
    await stir(stage);
    const page = await stage.driven.open(FEED);
    await page.waitForSelector("article");
    stage = await switchOffAndOn(stage);
    await page.bringToFront();
    const before = await usedSeconds(stage);
    // In Chromium the guard before outlives its background and covers the page until it is loaded anew; Firefox ends it.
    if (kind === "chromium") {
      await expect.poll(() => readShadowText(stage.driven, page), WITHIN).toContain("This page needs a fresh start.");
      await page.reload();
    }
    await page.mouse.move(200, 300);
    await expect.poll(() => usedSeconds(stage), WITHIN).toBeGreaterThan(before);
    expect(await openSites(stage)).toEqual([FEED]);
    await expect.poll(() => openSites(stage), { timeout: 60_000 }).toEqual([]);
    await expect.poll(() => readClosedPage(stage), WITHIN).toContain("That's today's");
  });
});
