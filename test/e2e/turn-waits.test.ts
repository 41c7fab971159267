import { afterAll, beforeAll, describe, it, type ExpectStatic } from "vitest";
import { provideDisplay } from "../../scripts/browsers/provide-display.ts";
import { findAfternoonZone } from "../../scripts/tour/find-afternoon-zone.ts";
import type { Stage } from "#test/support/stage/open-stage";
import { ask } from "#test/support/stage/set-up-by-message";
import { stir } from "#test/support/stage/stir";
import { FEED, LEFT, openAtDisplay, type AtDisplay } from "./support/open-at-display.ts";
import { openSites } from "./support/open-sites.ts";
import { openWithBudget } from "./support/open-with-budget.ts";
import { readClosedPage } from "./support/read-closed-page.ts";
import { unlock } from "./support/unlock.ts";

const MINUTE_MS = 60_000;
/** The shortest turn, and how long nobody may touch the computer in one without end (src/app/people/who-is-here.ts). */
const ENDS_AFTER_MS = 15 * MINUTE_MS;
/** A browser lets an alarm ring half a minute late, and idleness may be told late by as much. */
const AT_MOST_MS = ENDS_AFTER_MS + 1.5 * MINUTE_MS;
const PATIENCE = { timeout: AT_MOST_MS + 2 * MINUTE_MS };
/** What ends a turn is not asked for meanwhile, since whoever asks may be what ends it: only where the tabs are. */
const UNTIL_CLOSED = { timeout: AT_MOST_MS, interval: 5_000 };

const missing = provideDisplay();
// All at once: a quarter of an hour is waited for, by every clock there is.
const browsers = ["chromium", "firefox"] as const;

async function expectEndedAfterAQuarter(stage: Stage, sinceMs: number, expect: ExpectStatic): Promise<void> {
  expect(performance.now() - sinceMs).toBeGreaterThan(ENDS_AFTER_MS - 2_000);
  await expect.poll(() => readClosedPage(stage), { timeout: 15_000 }).toContain("The grown-up's turn is over.");
  expect((await ask(stage.own, "child/view", {})).state).not.toBe("grown-up");
}

describe.concurrent.each(browsers)("a grown-up's turn of a quarter of an hour in %s", (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openWithBudget(kind, 3600, { env: { TZ: findAfternoonZone(Date.now()) } });
  });
  afterAll(() => stage.close());

  it("ends when its minutes are over, and its page with it, with a hand at the mouse", PATIENCE, async ({ expect }) => {
    const sinceMs = performance.now();
    await ask(stage.own, "turn/start", { token: await unlock(stage), minutes: 15 });
    const page = await stage.driven.open(FEED.url);
    await page.waitForSelector("article");
    const sitesWhileHere = async () => {
      await stir(stage);
      return openSites(stage);
    };
    expect(await sitesWhileHere()).toEqual([FEED.url]);
    await expect.poll(sitesWhileHere, UNTIL_CLOSED).toEqual([]);
    await expectEndedAfterAQuarter(stage, sinceMs, expect);
  });
});

describe.skipIf(missing !== null).concurrent.each(browsers)("a grown-up's turn without end in %s", (kind) => {
  let there: AtDisplay;
  beforeAll(async () => void (there = await openAtDisplay(kind)));
  afterAll(() => there.close());

  it("ends a quarter of an hour after the last hand, and its page with it", PATIENCE, async ({ expect }) => {
    const { stage, openWindow, scrollIn, countFeeds } = there;
    await ask(stage.own, "turn/start", { token: await unlock(stage), minutes: null });
    await openWindow(FEED, LEFT);
    await expect.poll(countFeeds, { timeout: 15_000 }).toBe(1);
    await scrollIn(LEFT);
    const sinceMs = performance.now();
    await expect.poll(() => openSites(stage), UNTIL_CLOSED).toEqual([]);
    await expectEndedAfterAQuarter(stage, sinceMs, expect);
  });
});
