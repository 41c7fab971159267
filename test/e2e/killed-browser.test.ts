import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { siteId } from "#domain/ids";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { crashOnce, lookAtChain } from "#test/support/stage/crash-rounds";
import { ask, setUpByMessage, stagePin } from "#test/support/stage/set-up-by-message";
import { openSites } from "./support/open-sites.ts";
import { usedSeconds } from "./support/used-seconds.ts";

const FEED = "https://www.instagram.com/";
const ELSEWHERE = "https://neutral.example/";
/** Longer than a report's ten seconds, so that some is written and some is not. */
const OVER_A_REPORT_MS = 13_000;
/** Shorter, so that nothing is written but what the page says last. */
const UNDER_A_REPORT_MS = 5_000;
/** The last word was on the disk after 1 to 60 ms in 80 tries (Chromium 156, Firefox ESR 153.7); no hand is at the plug sooner. */
const AFTERWARDS_MS = 250;

const inTurn = { concurrent: false } as const;
describe.concurrent.each(["chromium", "firefox"] as const)("a browser that is ended by kill -9 in %s", (kind) => {
  let userDataDir: string;
  let stage: Stage;

  async function setPause(on: boolean): Promise<void> {
    const unlocked = await ask(stage.own, "door/unlock", { pin: stagePin });
    if (unlocked.kind !== "open") throw new Error("The PIN did not open the door.");
    await ask(stage.own, "pause/set", { token: unlocked.token, on });
  }
  /** As a person does it, so that the page hears of it. */
  async function closeTab(page: Page): Promise<void> {
    await page.close({ runBeforeUnload: true });
    while ((await openSites(stage)).length > 0) await wait(10);
  }

  beforeAll(async () => {
    userDataDir = await mkdtemp(join(tmpdir(), "porchlight-killed-"));
    stage = await openStage(kind, { userDataDir });
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: [siteId("instagram")], openWhenSpent: [], dailySeconds: 3600 },
    });
  });
  afterAll(async () => {
    await stage.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  });

  it.for<[string, number, number, (page: Page) => Promise<unknown>]>([
    ["in the middle of a feed loses ten seconds at most", OVER_A_REPORT_MS, 10, async () => undefined],
    ["after a feed was hidden loses none", UNDER_A_REPORT_MS, 0, () => stage.driven.open(ELSEWHERE)],
    ["after a feed was left loses none", UNDER_A_REPORT_MS, 0, (page) => page.goto(ELSEWHERE)],
    ["after the tab of a feed was closed loses none", UNDER_A_REPORT_MS, 0, closeTab],
    ["after a feed was closed by a parent loses none", UNDER_A_REPORT_MS, 0, () => setPause(true)],
  ])("%s", inTurn, async ([, watchedMs, mostLost, act], { expect }) => {
    const before = await usedSeconds(stage);
    const openedMs = performance.now();
    const page = await stage.driven.open(FEED);
    await page.waitForSelector("article");
    await page.mouse.move(200, 300);
    await wait(watchedMs);
    await act(page);
    const openSeconds = (performance.now() - openedMs) / 1000;
    await wait(mostLost === 0 ? AFTERWARDS_MS : 0);
    await stage.driven.kill();
    await stage.network.close();
    stage = await openStage(kind, { userDataDir, install: "none" });
    const counted = (await usedSeconds(stage)) - before;
    expect(counted).toBeGreaterThanOrEqual(watchedMs / 1000 - mostLost - 1);
    expect(counted).toBeLessThanOrEqual(openSeconds + 1.5);
  });

  // Fifty times by `npm run crash-loop`.
  it.runIf(kind === "chromium")(
    "at random moments of a watched feed, while events are written, corrupts nothing and breaks no chain",
    inTurn,
    async ({ expect }) => {
      await setPause(false);
      for (const _kill of [1, 2, 3]) {
        const watchMs = (): number => 500 + Math.random() * 3_500;
        const [next, { openSeconds, countedSeconds }] = await crashOnce(stage, { kind, userDataDir, watchMs });
        stage = next;
        expect(countedSeconds).toBeGreaterThanOrEqual(openSeconds - 12);
        expect(countedSeconds).toBeLessThanOrEqual(openSeconds + 1.5);
      }
      const { entries, breaks } = await lookAtChain(stage);
      expect(entries).toBeGreaterThan(10);
      expect(breaks).toEqual([]);
    },
  );
});
