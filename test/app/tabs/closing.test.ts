import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { GuardOrder } from "#domain/verdict/guard-order";
import { words } from "#locales/words";
import { beginDay } from "#test/support/household/begin-day";

const INSTAGRAM = "https://www.instagram.com/";
const REDDIT = "https://www.reddit.com/";
const MESSAGES = "https://www.instagram.com/direct/inbox/";
const minutes = (of: number) => ({ dailyMinutes: [of, of, of, of, of, of, of] as const });
const spentSite = { site: siteId("instagram"), subframesToo: false };

describe("when the day's minutes are spent", () => {
  it("the page was warned at ten, three and one, and leaves at nought", async () => {
    const notices: [number, string][] = [];
    const day = await beginDay({ plan: minutes(12) });
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.sit(1);
    let last: GuardOrder | null = null;
    for (let second = 1; second <= 720; second += 1) {
      await day.pass(1);
      const order = day.browsing.orderOf(1);
      if (order !== null && order !== last && order.notice !== null) notices.push([second, order.notice.text]);
      last = order;
    }
    expect(notices).toEqual([
      [120, words.en.notice(10)],
      [540, words.en.notice(3)],
      [660, words.en.notice(1)],
    ]);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.usedSeconds()).toBe(720);
    expect(await day.closedView(1)).toMatchObject({
      reason: "daily-budget-spent",
      site: "instagram",
      openAgain: false,
    });
  });

  it("a reload, a new tab and another host name of the site are closed, and nothing is counted", async () => {
    const day = await beginDay({ plan: minutes(1) });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    for (const [tabId, url] of [
      INSTAGRAM,
      "https://m.instagram.com/reels/",
      "https://instagram.com./",
      "https://www.instagram.com/?hl=de",
    ].entries()) {
      await day.browsing.open(10 + tabId, url);
      expect(day.isClosed(10 + tabId), url).toBe(true);
    }
    await day.pass(60);
    expect(await day.usedSeconds()).toBe(60);
    expect(day.world.browser.closedSites()).toContainEqual(spentSite);
  });

  it("they are spent for every other site too, and for a tab that waited in the background", async () => {
    const day = await beginDay({ plan: minutes(1) });
    await day.browsing.open(2, REDDIT);
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    expect(day.isClosed(1)).toBe(true);
    await day.browsing.bringToFront(2);
    expect(day.isClosed(2)).toBe(true);
  });

  it("messages stay open where the plan says so, and no link from them opens the feed", async () => {
    const day = await beginDay({ plan: { ...minutes(1), openWhenSpent: [{ site: "all", surface: "messages" }] } });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    await day.browsing.open(2, MESSAGES);
    expect(day.isClosed(2)).toBe(false);
    expect(day.browsing.orderOf(2)?.closed.map(({ surface }) => surface)).not.toContain("messages");
    expect(day.browsing.orderOf(2)?.closed.map(({ surface }) => surface)).toContain("feed");
    day.world.browser.change(2, { url: INSTAGRAM });
    await day.world.event({
      kind: "navigated",
      stage: "history",
      tabId: 2,
      frameId: 0,
      url: INSTAGRAM,
      prerender: false,
    });
    expect(day.isClosed(2)).toBe(true);
  });

  it("a browser that restarts finds them spent", async () => {
    const day = await beginDay({ plan: minutes(1) });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 45);
    await day.browsing.restart();
    expect(await day.usedSeconds()).toBe(45);
    await day.watch(1, 15);
    expect(day.isClosed(1)).toBe(true);
    await day.browsing.restart();
    await day.browsing.open(2, INSTAGRAM);
    expect(day.isClosed(2)).toBe(true);
    expect(await day.usedSeconds()).toBe(60);
  });

  it("a worker that is killed after every second changes nothing", async () => {
    const day = await beginDay({ plan: minutes(1) });
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.sit(1);
    for (let second = 0; second < 60; second += 1) {
      await day.pass(1);
      await day.world.killWorker();
    }
    await day.pass(1);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.usedSeconds()).toBe(60);
  });

  it("a page that is reloaded in a hurry leaves again, and its tab stays", async () => {
    const day = await beginDay({ plan: { closed: [{ site: "all", surface: "feed" }] } });
    for (let times = 0; times < 5; times += 1) {
      await day.browsing.open(1, INSTAGRAM);
      await day.browsing.pass(100);
    }
    await day.pass(2);
    expect(day.world.browser.all().map(({ id }) => id)).toEqual([1]);
    expect(day.isClosed(1)).toBe(true);
  });

  it("it is written down once, with the site and the reason and no address", async () => {
    const day = await beginDay({ plan: minutes(1) });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 70);
    const blocked = (await day.journal()).filter(({ kind }) => kind === "blocked");
    expect(blocked).toEqual([
      {
        kind: "blocked",
        atMs: expect.any(Number),
        child: day.child,
        site: "instagram",
        surface: "feed",
        reason: "daily-budget-spent",
      },
    ]);
  });

  it("the next day opens the page that waits, by itself, once", async () => {
    const day = await beginDay({ plan: minutes(1) });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    await day.browsing.focus(null);
    await day.pass(12 * 3600 - 60 - 1);
    expect(day.isClosed(1)).toBe(true);
    await day.pass(2);
    expect(day.urlOf(1)).toBe(INSTAGRAM);
    expect(await day.usedSeconds()).toBe(0);
  });
});

describe("a closed page whose time has come", () => {
  it("is led on although the alarm is late: no rule of the browser's stands in its way any more", async () => {
    const dinner = { kind: "dinner", name: null, days: everyDay(true), from: "15:00", to: "16:01" } as const;
    const day = await beginDay({ plan: { closedTimes: [dinner] } });
    await day.browsing.open(1, INSTAGRAM);
    expect(day.world.browser.closedSites().map(({ site }) => site)).toContain("instagram");
    day.world.time.pass(90_000);
    await day.world.own("closed/carry-on", {}, 1);
    expect(day.world.browser.closedSites().map(({ site }) => site)).not.toContain("instagram");
    expect(day.urlOf(1)).toBe(INSTAGRAM);
  });
});

describe("below the minimum age", () => {
  const child = { birthDate: "2017-06-30" };

  it("a site is closed before anything is asked of it, and says from when it can open", async () => {
    const day = await beginDay(child);
    expect(day.world.browser.closedSites()).toContainEqual({ site: siteId("instagram"), subframesToo: true });
    await day.browsing.open(1, INSTAGRAM);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.closedView(1)).toMatchObject({
      reason: "below-minimum-age",
      minimumAge: 13,
      canOpenOn: "2030-06-30",
    });
  });

  it("an exception for messages opens writing and signing in, and no feed by any link", async () => {
    const site = siteId("instagram");
    const day = await beginDay({ ...child, plan: { ageExceptions: [{ site, surface: "messages" }] } });
    expect(day.world.browser.closedSites().map((closed) => closed.site)).not.toContain(site);
    for (const [tabId, url] of [
      MESSAGES,
      "https://www.instagram.com/direct/t/123/",
      "https://www.instagram.com/accounts/login/",
    ].entries()) {
      await day.browsing.open(tabId + 1, url);
      expect(day.isClosed(tabId + 1), url).toBe(false);
    }
    for (const [tabId, url] of [
      INSTAGRAM,
      "https://www.instagram.com/reels/",
      "https://www.instagram.com/explore/",
      "https://www.instagram.com/p/Cabc123/",
    ].entries()) {
      await day.browsing.open(tabId + 20, url);
      expect(day.isClosed(tabId + 20), url).toBe(true);
    }
  });

  it("on the birthday a site waits for a parent", async () => {
    const day = await beginDay({ birthDate: "2013-11-24", plan: { opened: [] } });
    await day.browsing.open(1, INSTAGRAM);
    expect(await day.closedView(1)).toMatchObject({ reason: "below-minimum-age" });
    await day.browsing.focus(null);
    await day.pass(12 * 3600 + 1);
    expect(await day.closedView(1)).toMatchObject({ reason: "waits-for-parent", openAgain: false });
    expect(day.isClosed(1)).toBe(true);
  });
});

describe("a private window", () => {
  it("is closed, one ordinary tab says why, and nothing at all is stored", async () => {
    const day = await beginDay({ plan: minutes(60) });
    const before = day.world.stores.everything();
    await day.browsing.open(5, INSTAGRAM, { windowId: 9, incognito: true });
    await day.browsing.open(6, REDDIT, { windowId: 9, incognito: true });
    await day.pass(2);
    expect([day.urlOf(5), day.urlOf(6)]).toEqual([null, null]);
    expect(day.world.browser.all().map(({ url }) => url)).toEqual(["porchlight://own/closed.html#private"]);
    expect(await day.usedSeconds()).toBe(0);
    expect(withoutClock(day.world.stores.everything())).toEqual(withoutClock(before));
  });
});

/** The household clock is written as time passes, whatever is looked at. */
function withoutClock(
  everything: ReturnType<Awaited<ReturnType<typeof beginDay>>["world"]["stores"]["everything"]>,
): unknown {
  return { ...everything, documents: everything.documents.filter(([name]) => name !== "meta/clock") };
}
