import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findAfternoonZone } from "../../scripts/tour/find-afternoon-zone.ts";
import { waitInDocument } from "#test/support/browsers/wait-in-document";
import { prepareClock, type MovableClock } from "#test/support/clock/prepare-clock";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import type { Stage } from "#test/support/stage/open-stage";
import { ask } from "#test/support/stage/set-up-by-message";
import { openSites } from "./support/open-sites.ts";
import { openWithBudget } from "./support/open-with-budget.ts";
import { unlock } from "./support/unlock.ts";

const FEED = "https://www.instagram.com/";
const MINUTE = 60;
/** The watch rings every half minute, should the page itself say nothing. */
const WITHIN = { timeout: 75_000 };
const clock = await prepareClock();

describe.skipIf(clock === null).each(["chromium"] as const)("a grown-up's turn in %s", (kind) => {
  let stage: Stage;
  const movable = clock as MovableClock;
  const state = async () => (await ask(stage.own, "child/view", {})).state;

  beforeAll(async () => {
    // An afternoon: what the wall says is believed within a day, and this one is far from its end.
    stage = await openWithBudget(kind, 600, { env: { ...movable.env, TZ: findAfternoonZone(Date.now()) } });
  });
  afterAll(() => stage.close());

  it("ends when its minutes are over, and its page with it", async () => {
    await closeOtherTabs(stage);
    await ask(stage.own, "turn/start", { token: await unlock(stage), minutes: 15 });
    const page = await stage.driven.open(FEED);
    await page.waitForSelector("article");
    expect(await state()).toBe("grown-up");
    // In two steps: a wall that moves a quarter of an hour at once is a machine that slept.
    await movable.setOffset(8 * MINUTE);
    expect(await state()).toBe("grown-up");
    await movable.setOffset(16 * MINUTE);
    await expect.poll(state, WITHIN).not.toBe("grown-up");
    await page.mouse.move(200, 300).catch(() => undefined);
    await expect.poll(() => openSites(stage), WITHIN).toEqual([]);
    const said = await waitInDocument(page, () => document.querySelector("h1:not(:empty)")?.textContent ?? null);
    expect(said).toBe("The grown-up's turn is over.");
  });
});
