import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it, type ExpectStatic } from "vitest";
import { listTabs } from "#test/support/browsers/list-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { ask, stagePin } from "#test/support/stage/set-up-by-message";
import { openWithBudget } from "./support/open-with-budget.ts";
import { unlock } from "./support/unlock.ts";
import { usedSeconds } from "./support/used-seconds.ts";

const FEED = "https://www.instagram.com/";
const BUDGET_SECONDS = 8;

const inTurn = { concurrent: false } as const;
describe.concurrent.each(["chromium", "firefox"] as const)("a browser that ends in %s", (kind) => {
  let userDataDir: string;
  let stage: Stage;

  async function watchUntilKnown(expect: ExpectStatic, seconds: number): Promise<void> {
    const page = await stage.driven.open(FEED);
    await page.waitForSelector("article");
    await page.mouse.move(200, 300);
    await expect.poll(() => usedSeconds(stage), { timeout: 30_000, interval: 200 }).toBeGreaterThanOrEqual(seconds);
  }

  beforeAll(async () => {
    userDataDir = await mkdtemp(join(tmpdir(), "porchlight-restart-"));
    stage = await openWithBudget(kind, BUDGET_SECONDS, { userDataDir });
  });
  afterAll(async () => {
    await stage.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  });

  it("knows its wrong PINs and their wait after an ordinary end", inTurn, async ({ expect }) => {
    for (let tries = 1; tries <= 4; tries += 1) {
      expect(await ask(stage.own, "door/unlock", { pin: "111222333" })).toMatchObject({
        kind: "wrong",
        tries,
        waitMs: tries < 4 ? 0 : 30_000,
      });
    }
    await stage.close();
    stage = await openStage(kind, { userDataDir, install: "none" });
    const reply = await ask(stage.own, "door/unlock", { pin: stagePin });
    expect(reply.kind).toBe("waiting");
    if (reply.kind === "waiting") expect(reply.waitMs).toBeGreaterThan(15_000);
  });

  it("stays closed after it ended with its budget spent", inTurn, async ({ expect }) => {
    await watchUntilKnown(expect, BUDGET_SECONDS - 1);
    const closed = stage.driven.ownPage("closed.html");
    await expect
      .poll(async () => (await listTabs(stage.own)).filter(({ url }) => url === closed).length, { timeout: 15_000 })
      .toBe(1);
    await stage.close();
    stage = await openStage(kind, { userDataDir, install: "none" });
    await stage.driven.open(FEED).catch(() => undefined);
    await expect
      .poll(async () => (await listTabs(stage.own)).map(({ url }) => url), { timeout: 10_000 })
      .toContain(closed);
    expect(await usedSeconds(stage)).toBeGreaterThanOrEqual(BUDGET_SECONDS - 1);
  });

  it("ends a grown-up's turn with it", inTurn, async ({ expect }) => {
    const addresses = async () => (await listTabs(stage.own)).map(({ url }) => url);
    // The wrong PINs' wait is lived through first.
    await expect.poll(() => unlock(stage).catch(() => null), { timeout: 60_000, interval: 1000 }).not.toBeNull();
    await ask(stage.own, "turn/start", { token: await unlock(stage), minutes: null });
    await stage.driven.open(FEED);
    await expect.poll(addresses, { timeout: 10_000 }).toContain(FEED);
    await stage.close();
    stage = await openStage(kind, { userDataDir, install: "none" });
    expect((await ask(stage.own, "child/view", {})).state).toBe("spent");
    await stage.driven.open(FEED).catch(() => undefined);
    await expect.poll(addresses, { timeout: 10_000 }).toContain(stage.driven.ownPage("closed.html"));
    expect(await addresses()).not.toContain(FEED);
  });
});
