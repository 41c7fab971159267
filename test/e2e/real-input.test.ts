import { afterAll, beforeAll, beforeEach, describe, it, type TestContext } from "vitest";
import { provideDisplay } from "../../scripts/browsers/provide-display.ts";
import { siteId } from "#domain/ids";
import { listTabs } from "#test/support/browsers/list-tabs";
import { runInFirefox } from "#test/support/browsers/run-in-firefox";
import { startDisplay, type Display } from "#test/support/display/start-display";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";
import { countWhile } from "./support/count-while.ts";
import { usedSeconds } from "./support/used-seconds.ts";

type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
const LEFT: Place = { left: 0, top: 0, width: 650, height: 700 };
const RIGHT: Place = { left: 800, top: 0, width: 650, height: 700 };

/** Pages with a part of the title that their window has. */
const FEED = { url: "https://www.instagram.com/", title: "Instagram" };
const HOMEWORK = { url: "https://neutral.example/", title: "Eleven jam jars" };
const LINKS = { url: "https://neutral.example/links", title: "Links" };
const IDLE_SECONDS = 60;
const believeTheDisplay = `Services.prefs.setBoolPref("focusmanager.testmode", false)`;

const missing = provideDisplay();
it.skipIf(missing === null)(`nothing was tried at a display: ${missing}`, () => undefined);

// Both browsers at once, each on a display of its own: nearly all of it is waiting for a minute to pass.
const inTurn = { concurrent: false } as const;
describe.skipIf(missing !== null).concurrent.each(["chromium", "firefox"] as const)("at a display %s", (kind) => {
  let display: Display;
  let stage: Stage;
  const idleState = () => stage.own.evaluate((seconds) => chrome.idle.queryState(seconds), IDLE_SECONDS);

  /** Opens a window that gets the focus, and answers its tab. */
  async function openWindow({ url, title }: typeof FEED, place: Place): Promise<number> {
    const open = async (given: chrome.windows.CreateData) => (await chrome.windows.create(given))?.tabs?.[0]?.id;
    const tabId = await stage.own.evaluate(open, { url, ...place });
    await display.hand.activate(title);
    return tabId ?? -1;
  }
  /** Leads a tab elsewhere, and touches nothing. */
  async function lead(tabId: number, { url }: typeof FEED): Promise<void> {
    await stage.own.evaluate(async (id, address) => void (await chrome.tabs.update(id, { url: address })), tabId, url);
  }
  /** How many feeds stand open, drawn and not merely asked for. */
  async function countFeeds(): Promise<number> {
    return (await listTabs(stage.own)).filter(({ title }) => title.includes(FEED.title)).length;
  }
  /**
   * Somebody is back since an instant: the seconds go on from `before`, and none of the time before it comes with them. The
   * background writes what it saw when something happens, so that only now a wrong second would show.
   */
  async function expectOnlySince(backAtMs: number, before: number, expect: TestContext["expect"]): Promise<void> {
    await expect.poll(() => usedSeconds(stage), { timeout: 15_000 }).toBeGreaterThanOrEqual(before + 3);
    const passedSeconds = (performance.now() - backAtMs) / 1000;
    expect((await usedSeconds(stage)) - before).toBeLessThanOrEqual(passedSeconds + 2);
  }
  async function openLetter(): Promise<void> {
    display.openMessage("A letter", { x: 900, y: 100 });
    await display.hand.activate("A letter");
  }
  async function scrollIn({ left, top, width, height }: Place): Promise<void> {
    await display.hand.moveTo(left + width / 2, top + height / 2);
    await display.hand.scroll();
  }

  beforeAll(async () => {
    display = await startDisplay();
    stage = await openStage(kind, { headless: false, env: display.env });
    // A driver has Firefox take its last window for the one with the focus, whatever other program has it.
    if (kind === "firefox") await runInFirefox(stage.driven.browser, believeTheDisplay);
    const plan = { opened: [siteId("instagram")], dailySeconds: 3600 };
    await setUpByMessage(stage.own, { birthDate: "2012-01-05", plan });
  });
  afterAll(async () => {
    await stage.close();
    await display.close();
  });
  beforeEach(() => closeOtherTabs(stage));

  it.for([
    ["homework in another window", "Eleven jam jars", () => openWindow(HOMEWORK, RIGHT)],
    ["a window of another program", "A letter", openLetter],
  ] as const)("counts no feed beside %s until it is looked at", inTurn, async ([, title, open], { expect }) => {
    const tabId = await openWindow(LINKS, LEFT);
    await open();
    await lead(tabId, FEED);
    await expect.poll(countFeeds, { timeout: 15_000 }).toBe(1);
    expect(await display.hand.activeTitle()).toContain(title);
    await display.hand.type("eleven");
    const before = await usedSeconds(stage);
    expect(await countWhile(stage, 11)).toBe(0);
    await display.hand.activate(FEED.title);
    await expectOnlySince(performance.now(), before, expect);
  });

  it("counts two windows side by side once, with a hand in both", inTurn, async ({ expect }) => {
    for (const place of [LEFT, RIGHT]) await openWindow(FEED, place);
    await expect.poll(countFeeds, { timeout: 15_000 }).toBe(2);
    for (const place of [LEFT, RIGHT]) await scrollIn(place);
    const counted = await countWhile(stage, 11);
    expect(counted).toBeGreaterThanOrEqual(9);
    expect(counted).toBeLessThanOrEqual(13);
  });

  it("counts a feed in front for a minute after the last hand, and on from the next", inTurn, async ({ expect }) => {
    await openWindow(FEED, LEFT);
    await scrollIn(LEFT);
    const [leftAtMs, before] = [performance.now(), await usedSeconds(stage)];
    const counted = async () => (await usedSeconds(stage)) - before;
    await expect.poll(idleState, { timeout: 75_000, interval: 500 }).toBe("idle");
    expect((performance.now() - leftAtMs) / 1000).toBeGreaterThan(IDLE_SECONDS - 2);
    await expect.poll(counted, { timeout: 5_000 }).toBeGreaterThanOrEqual(IDLE_SECONDS - 2);
    expect(await countWhile(stage, 11)).toBeLessThanOrEqual(1);
    expect(await counted()).toBeLessThanOrEqual(IDLE_SECONDS + 2);
    const whileIdle = await usedSeconds(stage);
    await scrollIn(LEFT);
    const backAtMs = performance.now();
    await expect.poll(idleState, { timeout: 5_000 }).toBe("active");
    await expectOnlySince(backAtMs, whileIdle, expect);
  });
});
