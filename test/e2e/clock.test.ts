import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listTabs } from "#test/support/browsers/list-tabs";
import { waitInDocument } from "#test/support/browsers/wait-in-document";
import { prepareClock, type MovableClock } from "#test/support/clock/prepare-clock";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import type { Stage } from "#test/support/stage/open-stage";
import { countClosed } from "./support/count-closed.ts";
import { openWithBudget } from "./support/open-with-budget.ts";
import { usedSeconds } from "./support/used-seconds.ts";

const FEED = "https://www.instagram.com/";
const DAY_SECONDS = 86_400;
const BUDGET_SECONDS = 5;
const clock = await prepareClock();

describe.skipIf(clock === null).each(["chromium", "firefox"] as const)(
  "a wall clock that is moved under %s",
  (kind) => {
    let stage: Stage;
    const movable = clock as MovableClock;
    const openFeeds = async (): Promise<number> => (await listTabs(stage.own)).filter(({ url }) => url === FEED).length;

    /** Asks for the feed and answers why it is closed. */
    async function reasonNow(): Promise<string> {
      const before = await countClosed(stage);
      const page = await stage.driven.open(FEED);
      await expect.poll(() => countClosed(stage), { timeout: 10_000 }).toBe(before + 1);
      return waitInDocument(page, () => document.querySelector("h1:not(:empty)")?.textContent ?? null);
    }

    beforeAll(async () => {
      stage = await openWithBudget(kind, BUDGET_SECONDS, { env: movable.env });
    });
    afterAll(() => stage.close());
    beforeEach(() => closeOtherTabs(stage));

    it("refills nothing by a day forward that nobody confirms", async () => {
      await movable.setOffset(0);
      const page = await stage.driven.open(FEED);
      await page.mouse.move(200, 300);
      await expect.poll(() => countClosed(stage), { timeout: 20_000 }).toBe(1);
      stage.network.goDown();
      try {
        await movable.setOffset(DAY_SECONDS);
        expect(await reasonNow()).toBe("Today isn't over yet.");
      } finally {
        stage.network.comeBack();
      }
      expect(await openFeeds()).toBe(0);
    });

    it("refills nothing when the site's own answer says the true time", async () => {
      await movable.setOffset(DAY_SECONDS);
      expect(await reasonNow()).toMatch(/^That's today's/);
      expect(await openFeeds()).toBe(0);
    });

    it("says what is so again when it is put back", async () => {
      await movable.setOffset(0);
      expect(await reasonNow()).toMatch(/^That's today's/);
      expect(await usedSeconds(stage)).toBeGreaterThanOrEqual(BUDGET_SECONDS - 1);
      expect(await openFeeds()).toBe(0);
    });
  },
);
