import { afterAll, beforeAll, beforeEach, describe, it } from "vitest";
import { provideDisplay } from "../../scripts/browsers/provide-display.ts";
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

// Firefox tells nobody of a locked screen.
describe.skipIf(missing !== null)("a grown-up's turn at a display in chromium", () => {
  let there: AtDisplay;
  const state = async () => (await ask(there.stage.own, "child/view", {})).state;
  beforeAll(async () => void (there = await openAtDisplay("chromium")));
  afterAll(() => there.close());

  it("ends when the screen is locked, and its page with it", async ({ expect }) => {
    const { stage, display, openWindow, countFeeds, scrollIn } = there;
    const idleState = () => stage.own.evaluate((seconds) => chrome.idle.queryState(seconds), IDLE_SECONDS);
    await ask(stage.own, "turn/start", { token: await unlock(stage), minutes: null });
    await openWindow(FEED, LEFT);
    await expect.poll(countFeeds, { timeout: 15_000 }).toBe(1);
    await scrollIn(LEFT);
    expect(await state()).toBe("grown-up");
    await display.hand.lockScreen();
    await expect.poll(idleState, { timeout: 15_000 }).toBe("locked");
    await expect.poll(state, { timeout: 15_000 }).not.toBe("grown-up");
    await expect.poll(countFeeds, { timeout: 15_000 }).toBe(0);
    await scrollIn(LEFT);
    expect(await state()).not.toBe("grown-up");
  });
});
