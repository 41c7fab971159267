import { afterAll, beforeAll, beforeEach, describe, it, vi } from "vitest";
import { provideDisplay } from "../../scripts/browsers/provide-display.ts";
import { findAfternoonZone } from "../../scripts/tour/find-afternoon-zone.ts";
import { prepareClock, type MovableClock } from "#test/support/clock/prepare-clock";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { ask } from "#test/support/stage/set-up-by-message";
import { countWhile } from "./support/count-while.ts";
import { expectOnlySince } from "./support/expect-only-since.ts";
import { FEED, LEFT, openAtDisplay, RIGHT, type AtDisplay } from "./support/open-at-display.ts";
import { unlock } from "./support/unlock.ts";
import { usedSeconds } from "./support/used-seconds.ts";

const HOMEWORK = { url: "https://neutral.example/", title: "Eleven jam jars" };
const LINKS = { url: "https://neutral.example/links", title: "Links" };
const IDLE_SECONDS = 60;
/** So long nobody is counted, to be seen when somebody is back. */
const APART_SECONDS = 6;

const missing = provideDisplay();
it.skipIf(missing === null)(`nothing was tried at a display: ${missing}`, () => undefined);

// Everything at once, each on a display of its own: nearly all of it is waiting for time to pass.
const inTurn = { concurrent: false } as const;
const browsers = ["chromium", "firefox"] as const;

describe.skipIf(missing !== null).concurrent.each(browsers)("at a display with several windows %s", (kind) => {
  let there: AtDisplay;
  beforeAll(async () => void (there = await openAtDisplay(kind)));
  afterAll(() => there.close());
  beforeEach(() => closeOtherTabs(there.stage));

  async function openLetter(): Promise<void> {
    there.display.openMessage("A letter", { x: 900, y: 100 });
    await there.display.hand.activate("A letter");
  }

  it.for([
    ["homework in another window", "Eleven jam jars", () => there.openWindow(HOMEWORK, RIGHT)],
    ["a window of another program", "A letter", openLetter],
  ] as const)("counts no feed beside %s until it is looked at", inTurn, async ([, title, open], { expect }) => {
    const { stage, display, openWindow, lead, countFeeds } = there;
    const tabId = await openWindow(LINKS, LEFT);
    await open();
    await lead(tabId, FEED);
    await expect.poll(countFeeds, { timeout: 15_000 }).toBe(1);
    expect(await display.hand.activeTitle()).toContain(title);
    await display.hand.type("eleven");
    const before = await usedSeconds(stage);
    expect(await countWhile(stage, APART_SECONDS)).toBe(0);
    const backAtMs = performance.now();
    await display.hand.activate(FEED.title);
    await expectOnlySince(stage, backAtMs, before, expect);
  });

  it("counts two windows side by side once, with a hand in both", inTurn, async ({ expect }) => {
    const { stage, openWindow, countFeeds, scrollIn } = there;
    for (const place of [LEFT, RIGHT]) await openWindow(FEED, place);
    await expect.poll(countFeeds, { timeout: 15_000 }).toBe(2);
    for (const place of [LEFT, RIGHT]) await scrollIn(place);
    const counted = await countWhile(stage, 11);
    expect(counted).toBeGreaterThanOrEqual(9);
    expect(counted).toBeLessThanOrEqual(13);
  });
});

describe.skipIf(missing !== null).concurrent.each(browsers)("at a display that nobody touches %s", (kind) => {
  let there: AtDisplay;
  beforeAll(async () => void (there = await openAtDisplay(kind)));
  afterAll(() => there.close());

  it("counts a feed in front for a minute after the last hand, and on from the next", inTurn, async ({ expect }) => {
    const { stage, openWindow, countFeeds, scrollIn } = there;
    const idleState = () => stage.own.evaluate((seconds) => chrome.idle.queryState(seconds), IDLE_SECONDS);
    await openWindow(FEED, LEFT);
    await expect.poll(countFeeds, { timeout: 15_000 }).toBe(1);
    await scrollIn(LEFT);
    const [leftAtMs, before] = [performance.now(), await usedSeconds(stage)];
    const counted = async () => (await usedSeconds(stage)) - before;
    await expect.poll(idleState, { timeout: 75_000, interval: 500 }).toBe("idle");
    expect((performance.now() - leftAtMs) / 1000).toBeGreaterThan(IDLE_SECONDS - 2);
    await expect.poll(counted, { timeout: 5_000 }).toBeGreaterThanOrEqual(IDLE_SECONDS - 2);
    await countWhile(stage, APART_SECONDS);
    expect(await counted()).toBeLessThanOrEqual(IDLE_SECONDS + 2);
    const whileIdle = await usedSeconds(stage);
    const backAtMs = performance.now();
    await scrollIn(LEFT);
    await expect.poll(idleState, { timeout: 5_000 }).toBe("active");
    await expectOnlySince(stage, backAtMs, whileIdle, expect);
  });
});

const clock = missing === null ? await prepareClock() : null;
describe.skipIf(clock === null).each(browsers)("a grown-up's turn at a display in %s", (kind) => {
  let there: AtDisplay;
  const movable = clock as MovableClock;
  const state = async () => (await ask(there.stage.own, "child/view", {})).state;
  const idleState = () => there.stage.own.evaluate((seconds) => chrome.idle.queryState(seconds), IDLE_SECONDS);

  async function beginTurn(): Promise<void> {
    await closeOtherTabs(there.stage);
    await ask(there.stage.own, "turn/start", { token: await unlock(there.stage), minutes: null });
    await there.openWindow(FEED, LEFT);
    await vi.waitUntil(async () => (await there.countFeeds()) === 1, { timeout: 15_000 });
    await there.scrollIn(LEFT);
  }

  // An afternoon, far from the end of the day in which the wall is believed.
  beforeAll(
    async () => void (there = await openAtDisplay(kind, { ...movable.env, TZ: findAfternoonZone(Date.now()) })),
  );
  afterAll(() => there.close());

  // Firefox tells nobody of a locked screen.
  it.skipIf(kind === "firefox")("ends when the screen is locked, and its page with it", async ({ expect }) => {
    await beginTurn();
    await there.display.hand.lockScreen();
    await expect.poll(idleState, { timeout: 15_000 }).toBe("locked");
    await expect.poll(state, { timeout: 15_000 }).not.toBe("grown-up");
    await expect.poll(there.countFeeds, { timeout: 15_000 }).toBe(0);
    await there.scrollIn(LEFT);
    expect(await state()).not.toBe("grown-up");
  });

  it("ends when no hand moved for a quarter of an hour, and its page when one does again", async ({ expect }) => {
    await movable.setOffset(0);
    await beginTurn();
    await expect.poll(idleState, { timeout: 90_000, interval: 500 }).toBe("idle");
    // A minute is over by now. The rest in two steps, since one as long would be a machine that slept.
    await movable.setOffset(7 * 60);
    expect(await state()).toBe("grown-up");
    await movable.setOffset(15 * 60);
    await expect.poll(state, { timeout: 15_000 }).not.toBe("grown-up");
    await there.scrollIn(LEFT);
    await expect.poll(there.countFeeds, { timeout: 60_000 }).toBe(0);
  });
});
