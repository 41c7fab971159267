import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Given } from "#domain/plan/grant";
import { schoolUse } from "#test/support/domain/school-use";
import { valueOf } from "#test/support/household/given-household";
import { beginDay, type Day } from "#test/support/household/begin-day";

const youtube = siteId("youtube");
const watch = (video: string) => `https://www.youtube.com/watch?v=${video}`;
const SEARCH = "https://www.youtube.com/results?search_query=fractions";
const HOME = "https://www.youtube.com/";
/** From four to six on the day that begins at four. */
const afternoon = (given: Parameters<typeof schoolUse>[0] = {}) =>
  schoolUse({ hours: [{ days: everyDay(true), from: "15:00", to: "18:00" }], ...given });
const spent = { dailyMinutes: everyDay(0) };

/** As a site does it: the same document, another address. */
async function moveTo(day: Day, url: string): Promise<void> {
  day.world.browser.change(1, { url });
  await day.browsing.tell({ kind: "navigated", stage: "history", tabId: 1, frameId: 0, url, prerender: false });
}

/** The part in the page says that it goes on with no hand at it. */
async function sayUnchosen(day: Day, to: string, url = day.urlOf(1) ?? ""): Promise<void> {
  const sender = { kind: "page", tabId: 1, frameId: 0, url, tabUrl: url, origin: "", incognito: false } as const;
  await day.world.send("guard/unchosen", { to }, { ...sender, prerender: false });
  await day.browsing.follow();
}

describe("school work", () => {
  it("is watched although the day is spent, for nothing, and said apart", async () => {
    const day = await beginDay({ plan: { ...spent, schoolUse: afternoon() } });
    await day.browsing.open(1, watch("a1"));
    await day.watch(1, 120);
    expect(day.isClosed(1)).toBe(false);
    expect(await day.usedSeconds()).toBe(0);
    expect((await day.view()).school).toEqual({ usedMs: 120_000, openNow: ["YouTube"], isApart: true });
    expect(day.world.browser.closedSites().map(({ site }) => site)).not.toContain(youtube);
  });

  it("that counts is the day's time too, and ends with it", async () => {
    const day = await beginDay({ plan: { dailyMinutes: everyDay(2), schoolUse: afternoon({ counts: true }) } });
    await day.browsing.open(1, watch("a1"));
    await day.watch(1, 60);
    expect(await day.usedSeconds()).toBe(60);
    expect((await day.view()).school).toMatchObject({ usedMs: 60_000, isApart: false });
    await day.watch(1, 70);
    expect(await day.closedView(1)).toMatchObject({ reason: "daily-budget-spent" });
  });

  it("is the same after the background died in the middle of it", async () => {
    const day = await beginDay({ plan: { ...spent, schoolUse: afternoon() } });
    await day.browsing.open(1, watch("a1"));
    await day.watch(1, 60);
    await day.world.killWorker();
    await day.watch(1, 60);
    expect((await day.view()).school?.usedMs).toBe(120_000);
    expect(await day.usedSeconds()).toBe(0);
  });

  it("closes the site's feed meanwhile, and says what is open", async () => {
    const day = await beginDay({ plan: { schoolUse: afternoon() } });
    await day.browsing.open(1, HOME);
    const view = await day.closedView(1);
    expect(view).toMatchObject({ reason: "school-hours", forSchool: { chosen: "watch" } });
    expect(view.openNow.map(({ surface, address }) => [surface, address])).toEqual([
      ["search", "https://www.youtube.com/results?search_query="],
    ]);
  });

  it("ends with its hours where nothing else opens the page, which then tells its time", async () => {
    const hours = [{ days: everyDay(true), from: "15:00", to: "16:02" }];
    const day = await beginDay({ plan: { ...spent, schoolUse: afternoon({ hours }) } });
    await day.browsing.open(1, watch("a1"));
    await day.watch(1, 60);
    expect(day.isClosed(1)).toBe(false);
    await day.watch(1, 70);
    expect(await day.closedView(1)).toMatchObject({ reason: "daily-budget-spent" });
  });
});

describe("what a site suggests", () => {
  it("is hidden on the pages of school work, in each new document, and on no other", async () => {
    const day = await beginDay({ plan: { schoolUse: afternoon() } });
    await day.browsing.open(1, watch("a1"));
    expect(day.world.browser.hushed(1)).toContain("#related");
    await moveTo(day, SEARCH);
    expect(day.world.browser.hushed(1)).toContain("#related");
    await moveTo(day, "https://www.youtube.com/@maple");
    expect(day.world.browser.hushed(1)).toBeUndefined();
  });

  it("is as ever again where school work ends and the page does not", async () => {
    const hours = [{ days: everyDay(true), from: "15:00", to: "16:01" }];
    const day = await beginDay({ plan: { schoolUse: afternoon({ hours }) } });
    await day.browsing.open(1, watch("a1"));
    await day.watch(1, 90);
    expect(day.isClosed(1)).toBe(false);
    expect(day.world.browser.hushed(1)).toBeUndefined();
    expect(await day.usedSeconds()).toBeGreaterThanOrEqual(28);
  });
});

describe("a video that nobody chose", () => {
  const ofSpentDay = () => beginDay({ plan: { ...spent, schoolUse: afternoon() } });

  it.each(["before", "after"])("is closed, told %s the page moves, and opens when it is chosen", async (when) => {
    const day = await ofSpentDay();
    await day.browsing.open(1, watch("a1"));
    if (when === "before") await sayUnchosen(day, watch("b2"));
    expect(day.isClosed(1)).toBe(false);
    await moveTo(day, watch("b2"));
    if (when === "after") await sayUnchosen(day, watch("b2"));
    expect(await day.closedView(1)).toMatchObject({ unchosen: true, forSchool: { chosen: "watch" } });
    await day.browsing.open(1, SEARCH);
    await day.browsing.open(1, watch("b2"));
    expect(day.isClosed(1)).toBe(false);
  });

  it("stays closed although the word of it was sent from the address before, and is heard late", async () => {
    const day = await ofSpentDay();
    await day.browsing.open(1, watch("a1"));
    await moveTo(day, watch("b2"));
    await sayUnchosen(day, watch("b2"), watch("a1"));
    expect(await day.closedView(1)).toMatchObject({ unchosen: true, openAgain: false });
  });

  it("stays closed when the guard's own late word is of the address before", async () => {
    const day = await ofSpentDay();
    await day.browsing.open(1, watch("a1"));
    await sayUnchosen(day, watch("b2"));
    const url = watch("b2");
    day.world.browser.change(1, { url });
    await day.world.event({ kind: "navigated", stage: "history", tabId: 1, frameId: 0, url, prerender: false });
    const quiet = { spans: [], shows: null, visible: true, happening: null, noticed: null, why: "beat" } as const;
    const from = { kind: "page", tabId: 1, frameId: 0, origin: "", incognito: false, prerender: false } as const;
    await day.world.send("guard/report", quiet, { ...from, url: watch("a1"), tabUrl: watch("a1") });
    await day.browsing.follow();
    expect(await day.closedView(1)).toMatchObject({ unchosen: true, openAgain: false });
  });

  it("is ordinary time where the day has some", async () => {
    const day = await beginDay({ plan: { dailyMinutes: everyDay(30), schoolUse: afternoon() } });
    await day.browsing.open(1, watch("a1"));
    await sayUnchosen(day, watch("b2"));
    await moveTo(day, watch("b2"));
    await day.watch(1, 30);
    expect(day.isClosed(1)).toBe(false);
    expect(await day.usedSeconds()).toBe(30);
  });

  it("is none where the same video changes its address, nor on another site", async () => {
    const day = await ofSpentDay();
    await day.browsing.open(1, watch("a1"));
    for (const to of [`${watch("a1")}&t=30`, "https://www.reddit.com/r/cats/comments/abc/x/", "about:blank"]) {
      await sayUnchosen(day, to);
      expect(day.isClosed(1)).toBe(false);
    }
    await moveTo(day, `${watch("a1")}&t=30`);
    expect(day.isClosed(1)).toBe(false);
  });
});

describe("a grant for school work", () => {
  const given = (minutes: number): Given => ({
    amount: { kind: "minutes", minutes },
    scope: { site: youtube, surface: "school" },
    pastBedtime: false,
  });

  const give = async (day: Day, what: Given, request: string | null) =>
    valueOf(await day.world.own("grant/give", { token: day.token(), child: day.child, ...what, request }));

  it("answers a question that was asked for school, and lasts as long as school work does", async () => {
    const day = await beginDay({ plan: { closed: [{ site: youtube, surface: "all" }] } });
    await day.browsing.open(1, watch("a1"));
    await day.world.own("request/make", { minutes: 5, purpose: "school", line: null }, 1);
    await day.unlock();
    const asked = valueOf(await day.world.own("parent/view", { token: day.token(), tabId: null, child: null }));
    expect(asked.requests[0]?.forSchool).toEqual(given(5));
    await give(day, given(5), asked.requests[0]?.id ?? null);
    await day.browsing.open(1, watch("a1"));
    await day.watch(1, 290);
    expect(day.isClosed(1)).toBe(false);
    await day.watch(1, 20);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.usedSeconds()).toBe(0);
  });

  it("is forged by nobody: its signature is over what it is for", async () => {
    const day = await beginDay({ plan: spent });
    await day.unlock();
    await give(day, given(15), null);
    await day.browsing.open(1, watch("a1"));
    expect(day.isClosed(1)).toBe(false);
    const { grants } = day.world.ports;
    const [grant] = await grants.ofDay(day.child, "2026-11-23");
    if (grant === undefined) throw new Error("Nothing was given.");
    await grants.remove(grant.id);
    await grants.add({ ...grant, scope: { site: youtube, surface: "all" } });
    await day.browsing.open(2, HOME);
    expect(day.isClosed(2)).toBe(true);
  });
});
