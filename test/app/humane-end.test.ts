import { minutesGiven } from "#test/support/domain/minutes-given";
import { describe, expect, it } from "vitest";
import type { Ending } from "#domain/verdict/verdict";
import { beginDay, type Day } from "#test/support/household/begin-day";

const FEED = "https://www.instagram.com/";
const MESSAGES = "https://www.instagram.com/direct/t/123/";
const VIDEO = "https://www.youtube.com/watch?v=abc123DEF45";
const SHORT = "https://www.youtube.com/shorts/abc123DEF45";
const minute = { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] as const };

/** Seconds of use past the minute, when someone is in the middle of something as it ends and never stops. */
async function secondsPast(day: Day, url: string, happening: Ending | null): Promise<number> {
  await day.browsing.open(1, url);
  await day.watch(1, 1800, { happening });
  expect(day.isClosed(1)).toBe(true);
  return (await day.usedSeconds()) - 60;
}

describe("when time runs out", () => {
  it.each([
    ["a feed closes at once", FEED, null, 0],
    ["a video in the feed closes at once", FEED, "video", 0],
    ["a short video closes at once", SHORT, "video", 0],
    ["a text may be finished for 90 seconds", MESSAGES, "text", 90],
    ["a comment in the feed may be finished for 90 seconds", FEED, "text", 90],
    ["a chosen video may play to its end, for 3 minutes", VIDEO, "video", 180],
    ["a call may say goodbye, for 20 minutes", MESSAGES, "call", 1200],
    ["a call that is none, on a feed, closes at once", FEED, "call", 0],
  ] as const)("%s, and its seconds are counted", async (_, url, happening, seconds) => {
    expect(await secondsPast(await beginDay({ plan: minute }), url, happening)).toBe(seconds);
  });

  it.each([
    ["into a page where something is finished", 1, "text", true],
    ["into no page with time left", 60, null, false],
  ] as const)("its script is sent %s", async (_, minutes, happening, isSent) => {
    const all = [minutes, minutes, minutes, minutes, minutes, minutes, minutes] as const;
    const day = await beginDay({ plan: { dailyMinutes: all } });
    await day.browsing.open(1, MESSAGES);
    await day.watch(1, 70, { happening });
    expect(day.world.browser.injected().some(({ tabId, part }) => tabId === 1 && part === "endings")).toBe(isSent);
  });

  it("what is finished is over as soon as it is: the text was sent", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, MESSAGES);
    await day.watch(1, 80, { happening: "text" });
    expect(day.browsing.orderOf(1)).toMatchObject({ kind: "finishing", ending: { kind: "text" } });
    await day.watch(1, 1);
    expect(day.isClosed(1)).toBe(true);
  });

  it("it is over when someone taps stop", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, VIDEO);
    await day.watch(1, 70, { happening: "video" });
    day.browsing.sit(1, { happening: "video" });
    await day.browsing.report(1, "stop");
    expect(day.isClosed(1)).toBe(true);
  });

  it("bedtime lets a text be finished too", async () => {
    const night = { closesAt: "16:01", opensAt: "07:00" };
    const day = await beginDay({ plan: { bedtime: [night, night, night, night, night, night, night] } });
    await day.browsing.open(1, MESSAGES);
    await day.watch(1, 1800, { happening: "text" });
    expect(await day.usedSeconds()).toBe(150);
    expect(await day.closedView(1)).toMatchObject({ reason: "bedtime" });
  });

  it("a pause waits for nobody", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, MESSAGES);
    day.browsing.sit(1, { happening: "text" });
    await day.pass(70);
    await day.unlock();
    await day.world.own("pause/set", { token: day.token(), on: true });
    await day.browsing.follow();
    expect(day.isClosed(1)).toBe(true);
  });

  it("it is written down as finished, and then as closed", async () => {
    const day = await beginDay({ plan: minute });
    await secondsPast(day, MESSAGES, "text");
    const kinds = (await day.journal())
      .map(({ kind }) => kind)
      .filter((kind) => kind === "finished" || kind === "blocked");
    expect(kinds).toEqual(["finished", "blocked"]);
  });
});

describe("nobody makes the end longer", () => {
  it("by saying for ever that a text is being written", async () => {
    const day = await beginDay({ plan: minute });
    await secondsPast(day, MESSAGES, "text");
    for (let tries = 2; tries < 6; tries += 1) {
      await day.browsing.open(tries, MESSAGES);
      await day.watch(tries, 60, { happening: "text" });
    }
    expect(await day.usedSeconds()).toBe(150);
  });

  it("by a second minute and a second text within the hour", async () => {
    const day = await beginDay({ plan: minute });
    await secondsPast(day, MESSAGES, "text");
    await day.unlock();
    await day.world.own("grant/give", {
      token: day.token(),
      child: day.child,
      ...minutesGiven(5),
    });
    await day.browsing.open(2, MESSAGES);
    await day.watch(2, 1800, { happening: "text" });
    expect(await day.usedSeconds()).toBe(6 * 60);
  });

  it("by moving from the text to the feed", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, MESSAGES);
    day.browsing.sit(1, { happening: "text" });
    await day.pass(65);
    day.world.browser.change(1, { url: FEED });
    await day.world.event({ kind: "navigated", stage: "history", tabId: 1, frameId: 0, url: FEED, prerender: false });
    expect(day.isClosed(1)).toBe(true);
  });

  it("by showing the feed under the address of the text", async () => {
    const day = await beginDay({ plan: { ...minute, closed: [{ site: "all", surface: "feed" }] } });
    await day.browsing.open(1, MESSAGES);
    await day.watch(1, 65, { happening: "text" });
    await day.watch(1, 1, { happening: "text", shows: "feed" });
    expect(day.isClosed(1)).toBe(true);
  });

  it("by a clock that is set to the last moment of the day, or an hour ahead", async () => {
    for (const minutes of [12 * 60 - 2, 60]) {
      const day = await beginDay({ plan: minute });
      await day.browsing.open(1, MESSAGES);
      day.browsing.sit(1, { happening: "text" });
      await day.pass(65);
      day.world.time.moveWall(minutes * 60_000);
      await day.pass(90);
      expect(day.isClosed(1)).toBe(true);
      await day.browsing.open(2, MESSAGES);
      await day.watch(2, 60, { happening: "text" });
      expect(await day.usedSeconds()).toBe(150);
    }
  });

  it("by a second page with a text of its own", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, MESSAGES, { windowId: 1 });
    await day.browsing.open(2, "https://www.reddit.com/message/compose", { windowId: 2 });
    day.browsing.sit(1, { happening: "text" });
    day.browsing.sit(2, { happening: "text" });
    await day.pass(70);
    expect([1, 2].filter((tabId) => !day.isClosed(tabId))).toHaveLength(1);
  });

  it("by a text, then a video, then a call, one after the other in one page", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, MESSAGES);
    await day.watch(1, 140, { happening: "text" });
    await day.watch(1, 600, { happening: "call" });
    expect(day.isClosed(1)).toBe(true);
    expect(await day.usedSeconds()).toBeLessThan(60 + 90 + 2);
  });
});
