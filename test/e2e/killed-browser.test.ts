import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, setUpByMessage, stagePin } from "#test/support/stage/set-up-by-message";
import { usedSeconds } from "./support/used-seconds.ts";

const FEED = "https://www.instagram.com/";
const ELSEWHERE = "https://neutral.example/";
/** Longer than a report's ten seconds, so that some is written and some is not. */
const WATCHED_MS = 13_000;

describe.each(["chromium", "firefox"] as const)("a browser that is ended by kill -9 in %s", (kind) => {
  let userDataDir: string;
  let stage: Stage;

  async function pauseEverything(): Promise<void> {
    const unlocked = await ask(stage.own, "door/unlock", { pin: stagePin });
    if (unlocked.kind !== "open") throw new Error("The PIN did not open the door.");
    await ask(stage.own, "pause/set", { token: unlocked.token, on: true });
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

  it.each<[string, number, (page: Page) => Promise<unknown>]>([
    ["in the middle of a feed loses ten seconds at most", 10, async () => undefined],
    ["after a feed was hidden loses none", 0, () => stage.driven.open(ELSEWHERE)],
    ["after a feed was left loses none", 0, (page) => page.goto(ELSEWHERE)],
    ["after a feed was closed by a parent loses none", 0, pauseEverything],
  ])("%s", async (_name, mostLost, act) => {
    const before = await usedSeconds(stage);
    const page = await stage.driven.open(FEED);
    await page.waitForSelector("article");
    const sinceMs = performance.now();
    await page.mouse.move(200, 300);
    await expect
      .poll(() => performance.now() - sinceMs, { timeout: WATCHED_MS + 5_000 })
      .toBeGreaterThanOrEqual(WATCHED_MS);
    await act(page);
    const watched = (performance.now() - sinceMs) / 1000;
    await stage.driven.kill();
    await stage.network.close();
    stage = await openStage(kind, { userDataDir, install: "none" });
    const counted = (await usedSeconds(stage)) - before;
    expect(counted).toBeGreaterThanOrEqual(WATCHED_MS / 1000 - mostLost - 1);
    expect(counted).toBeLessThanOrEqual(watched + 1.5);
  });
});
