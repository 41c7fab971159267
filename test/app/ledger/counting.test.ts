import { describe, expect, it } from "vitest";
import { beginDay } from "#test/support/household/begin-day";

const INSTAGRAM = "https://www.instagram.com/";
const YOUTUBE = "https://www.youtube.com/watch?v=abc123DEF45";

describe("time is counted", () => {
  it.each([1, 7, 10, 23, 61, 599])("to the second, when someone watches %i s", async (seconds) => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, seconds);
    expect(await day.usedSeconds()).toBe(seconds);
  });

  it("once, when two windows stand side by side", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM, { windowId: 1 });
    await day.browsing.open(2, YOUTUBE, { windowId: 2 });
    day.browsing.sit(1);
    await day.watch(2, 120);
    expect(await day.usedSeconds()).toBe(120);
  });

  it("not at all, for a tab in the background", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    await day.browsing.open(2, "https://example.org/");
    await day.pass(300);
    expect(await day.usedSeconds()).toBe(0);
  });

  it("for a video that is heard from the background, even when its guard is torn out", async () => {
    const day = await beginDay();
    await day.browsing.open(1, YOUTUBE);
    day.browsing.silence(1);
    await day.browsing.open(2, "https://example.org/");
    day.world.browser.change(1, { audible: true });
    await day.world.event({ kind: "tab-changed", tabId: 1, audible: true });
    await day.pass(25);
    day.world.browser.change(1, { audible: false });
    await day.world.event({ kind: "tab-changed", tabId: 1, audible: false });
    expect(await day.usedSeconds()).toBe(25);
  });

  it("for a page in front whose guard says that nobody is there", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    await day.pass(60);
    await day.browsing.focus(null);
    expect(await day.usedSeconds()).toBe(60);
  });

  it("not while the system is idle or locked and nobody is seen", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.world.browser.beIdle("idle");
    await day.world.event({ kind: "idle", state: "idle" });
    await day.pass(600);
    expect(await day.usedSeconds()).toBe(0);
  });

  it("not on a page that is none of ours, reached from one that is", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 30);
    await day.browsing.open(1, "https://example.org/homework");
    await day.pass(600);
    expect(await day.usedSeconds()).toBe(30);
  });

  it("not on our own closed page, and not on help pages", async () => {
    const day = await beginDay({ plan: { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] } });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 300);
    expect(day.isClosed(1)).toBe(true);
    await day.browsing.open(2, "https://help.instagram.com/");
    await day.watch(2, 60);
    expect(await day.usedSeconds()).toBe(60);
  });

  it("when the worker is killed between any two steps", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.sit(1);
    for (let step = 0; step < 40; step += 1) {
      await day.world.killWorker();
      await day.pass(3);
    }
    await day.browsing.getUp(1);
    expect(await day.usedSeconds()).toBe(120);
  });

  it("as the surface that shows, not only as the address says", async () => {
    const day = await beginDay();
    await day.browsing.open(1, "https://www.instagram.com/p/Cabc123/");
    await day.watch(1, 30, { shows: "feed" });
    const records = await day.world.stores.ledger.read(day.child, 0, 1e9);
    expect(records.map(({ surface }) => surface)).toContain("feed");
    expect(await day.usedSeconds()).toBe(30);
  });
});
