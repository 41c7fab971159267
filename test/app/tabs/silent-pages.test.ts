import { describe, expect, it, vi } from "vitest";
import { minutesGiven } from "#test/support/domain/minutes-given";
import { beginDay, type Day } from "#test/support/household/begin-day";

const INSTAGRAM = "https://www.instagram.com/";
const WATCH = "https://www.youtube.com/watch?v=abc123DEF45";

const silences = async (day: Day) => (await day.journal()).filter(({ kind }) => kind === "guard-silent");

describe("the browser's own error page, without a network", () => {
  it("is not counted, not asked and not written down", async () => {
    const day = await beginDay();
    day.world.browser.cutNetwork(true);
    await day.browsing.open(1, INSTAGRAM);
    await day.pass(300);
    expect(day.urlOf(1)).toBe(INSTAGRAM);
    expect(await day.usedSeconds()).toBe(0);
    expect(await silences(day)).toEqual([]);
  });

  it("is known in a browser that calls it arrived, as Firefox does", async () => {
    const day = await beginDay();
    day.world.browser.cutNetwork(true);
    await day.browsing.open(1, INSTAGRAM);
    await day.world.event({
      kind: "navigated",
      stage: "commit",
      tabId: 1,
      frameId: 0,
      url: INSTAGRAM,
      prerender: false,
    });
    await day.pass(300);
    expect(await day.usedSeconds()).toBe(0);
    expect(await silences(day)).toEqual([]);
  });

  it("counts nothing more where it took the place of a page, and counts again when that is back", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 20);
    day.world.browser.cutNetwork(true);
    await day.browsing.open(1, INSTAGRAM);
    await day.pass(300);
    expect(await day.usedSeconds()).toBe(20);
    expect(await silences(day)).toEqual([]);
    day.world.browser.cutNetwork(false);
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 20);
    expect(await day.usedSeconds()).toBe(40);
  });

  it("is not what a page is that merely broke a navigation off", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.silence(1);
    const reload = { kind: "navigated", tabId: 1, frameId: 0, url: INSTAGRAM, prerender: false } as const;
    await day.world.event({ ...reload, stage: "start" });
    await day.world.event({ ...reload, stage: "error" });
    await day.pass(30);
    expect(await day.usedSeconds()).toBe(30);
    await day.pass(60);
    expect(day.isClosed(1)).toBe(true);
    expect(await silences(day)).toHaveLength(1);
  });

  it("is not what a page is in which no script can run, whose navigation was overtaken by another", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.silence(1);
    day.world.browser.showError(1, true);
    const overtaken = { kind: "navigated", stage: "error", isBrokenOff: true, tabId: 1, frameId: 0 } as const;
    await day.world.event({ ...overtaken, url: INSTAGRAM, prerender: false });
    await day.pass(90);
    expect(day.isClosed(1)).toBe(true);
    expect(await silences(day)).toHaveLength(1);
    expect(await day.usedSeconds()).toBeGreaterThanOrEqual(40);
  });

  it("is not what a page is that a debugger holds", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.silence(1);
    vi.spyOn(day.world.browser.ports.tabs, "isPage").mockImplementation(() => new Promise(() => undefined));
    void day.world.event({ kind: "navigated", stage: "error", tabId: 1, frameId: 0, url: INSTAGRAM, prerender: false });
    await day.pass(100);
    expect(await silences(day)).toHaveLength(1);
  });

  it("is not what a page is that was asked for a script and gave none", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.silence(1);
    day.world.browser.showError(1, true);
    await day.pass(90);
    expect(await silences(day)).toHaveLength(1);
  });
});

describe("a page in a second window, whose guard is torn out", () => {
  /** A film without sound in window 2, and homework in window 1, which has the focus. */
  async function beginFilm() {
    const day = await beginDay();
    await day.browsing.open(2, WATCH, { windowId: 2 });
    await day.browsing.open(1, "https://example.org/homework");
    return day;
  }

  it("is asked like the one in front, and leaves", async () => {
    const day = await beginFilm();
    day.browsing.silence(2);
    await day.pass(100);
    expect(day.isClosed(2)).toBe(true);
    expect(await silences(day)).toHaveLength(1);
  });

  it("does not save the seconds of its silence", async () => {
    const day = await beginFilm();
    await day.watch(2, 20);
    day.browsing.silence(2);
    let seconds = 20;
    while (!day.isClosed(2)) {
      await day.pass(1);
      seconds += 1;
    }
    expect(seconds).toBeGreaterThan(20 + 30);
    expect(Math.abs((await day.usedSeconds()) - seconds)).toBeLessThanOrEqual(1);
  });

  it("is counted only for as long as it was to be seen", async () => {
    const day = await beginFilm();
    await day.watch(2, 20);
    day.browsing.silence(2);
    day.world.browser.beIdle("idle");
    await day.browsing.tell({ kind: "idle", state: "idle" });
    await day.pass(300);
    day.world.browser.beIdle("active");
    await day.browsing.tell({ kind: "idle", state: "active" });
    let seconds = 0;
    while (!day.isClosed(2) && seconds < 100) {
      await day.pass(1);
      seconds += 1;
    }
    expect(seconds).toBeLessThan(100);
    expect(Math.abs((await day.usedSeconds()) - 20 - seconds)).toBeLessThanOrEqual(1);
  });

  it("stays while its guard answers, and counts nothing of its own", async () => {
    const day = await beginFilm();
    await day.pass(600);
    expect(day.urlOf(2)).toBe(WATCH);
    expect(await day.usedSeconds()).toBe(0);
  });

  it.each<[string, (day: Day) => void]>([
    ["its window is minimised", (day) => day.world.browser.minimise(2)],
    ["the browser froze it", (day) => day.world.browser.change(2, { frozen: true })],
    ["nobody is at the computer", (day) => day.world.browser.beIdle("idle")],
    ["another tab stands before it", (day) => day.world.browser.change(2, { active: false })],
  ])("is left alone while %s", async (_, hide) => {
    const day = await beginFilm();
    day.browsing.silence(2);
    hide(day);
    await day.pass(300);
    expect(day.urlOf(2)).toBe(WATCH);
  });
});

describe("a page that stands beside another in one window, and whose guard is torn out", () => {
  async function beginSplit() {
    const day = await beginDay();
    await day.browsing.open(2, WATCH);
    await day.browsing.open(1, "https://example.org/homework");
    day.browsing.silence(2);
    for (const id of [1, 2]) day.world.browser.change(id, { splitView: 7 });
    for (const id of [1, 2]) await day.browsing.tell({ kind: "tab-changed", tabId: id });
    return day;
  }

  it("is asked, counted for its silence, and leaves", async () => {
    const day = await beginSplit();
    await day.pass(100);
    expect(day.isClosed(2)).toBe(true);
    expect(await silences(day)).toHaveLength(1);
    expect(await day.usedSeconds()).toBeGreaterThan(30);
  });

  it("is left alone when a third tab comes to the front", async () => {
    const day = await beginSplit();
    await day.browsing.open(3, "https://example.org/dictionary");
    await day.pass(300);
    expect(day.urlOf(2)).toBe(WATCH);
  });
});

describe("a page behind another door, where no guard of ours can be", () => {
  it("is counted and not asked while its site is open, and closed when the minutes are spent", async () => {
    const day = await beginDay({ plan: { dailyMinutes: [3, 3, 3, 3, 3, 3, 3] } });
    await day.browsing.open(1, "https://xcancel.com/someone");
    day.browsing.silence(1);
    await day.pass(120);
    expect(day.isClosed(1)).toBe(false);
    expect(await silences(day)).toEqual([]);
    expect(await day.usedSeconds()).toBe(120);
    await day.pass(90);
    expect(day.isClosed(1)).toBe(true);
  });
});

describe.each([
  ["its source", `view-source:${WATCH}`],
  ["Firefox's reader", `about:reader?url=${encodeURIComponent(WATCH)}`],
])("a page that the browser shows as %s, where it lets no guard in", (_, url) => {
  it("is counted and not asked, closed when the minutes are spent, and led on to the page itself", async () => {
    const day = await beginDay({ plan: { dailyMinutes: [3, 3, 3, 3, 3, 3, 3] } });
    await day.browsing.open(1, url);
    day.browsing.silence(1);
    await day.pass(120);
    expect(day.urlOf(1)).toBe(url);
    expect(await day.usedSeconds()).toBe(120);
    await day.pass(90);
    expect(day.isClosed(1)).toBe(true);
    expect(await silences(day)).toEqual([]);
    await day.world.own("grant/give", { token: day.token(), child: day.child, ...minutesGiven(15) });
    await day.browsing.follow();
    expect(day.urlOf(1)).toBe(WATCH);
  });
});
