import { afterAll, beforeAll, describe, it } from "vitest";
import { siteId } from "#domain/ids";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage } from "#test/support/stage/set-up-by-message";
import { countClosed } from "./support/count-closed.ts";

const FEED = "https://www.instagram.com/";
/** A page that never spoke is asked at the first ring of a 30 s alarm, and leaves 10 s later. */
const LEAVES_WITHIN_MS = 55_000;

const inTurn = { concurrent: false } as const;
// Both browsers at once: nearly all of it is waiting for what must not happen.
describe.concurrent.each(["chromium", "firefox"] as const)("without a network in %s", (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(kind);
    await setUpByMessage(stage.own, { birthDate: "2012-01-05", plan: { opened: [siteId("instagram")] } });
  });
  afterAll(() => stage.close());

  const usedSeconds = async (): Promise<number> => (await ask(stage.own, "child/view", {})).usedMs / 1000;

  it(
    "the browser's error page is not counted and not taken away, and the page counts when it is back",
    inTurn,
    async ({ expect }) => {
      stage.network.goDown();
      const page = await stage.driven.open(FEED);
      const startMs = performance.now();
      const standsForMs = async (): Promise<number> => {
        expect(await countClosed(stage)).toBe(0);
        return performance.now() - startMs;
      };
      await expect
        .poll(standsForMs, { timeout: LEAVES_WITHIN_MS + 15_000, interval: 2_000 })
        .toBeGreaterThan(LEAVES_WITHIN_MS);
      // Where the browser's page comes a moment after the failure, that moment was counted.
      expect(await usedSeconds()).toBeLessThanOrEqual(2);
      stage.network.comeBack();
      await page.goto(FEED);
      await page.waitForSelector("article");
      await page.mouse.move(200, 300);
      await expect.poll(usedSeconds, { timeout: 20_000 }).toBeGreaterThanOrEqual(3);
    },
  );
});
