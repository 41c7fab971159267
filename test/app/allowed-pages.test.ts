import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Plan } from "#domain/plan/plan";
import { beginDay } from "#test/support/household/begin-day";

const youtube = siteId("youtube");
const LESSON = "https://www.youtube.com/watch?v=lessonVideo";
const OTHER = "https://www.youtube.com/watch?v=otherVideo1";
const lesson = { site: youtube, thing: "video/lessonVideo", name: "Fractions" };
const closedSite = { closed: [{ site: youtube, surface: "all" }], pages: [lesson] } as const;
const closedVideos = { closed: [{ site: youtube, surface: "watch" }], pages: [lesson] } as const;

describe("a single page that a parent allows", () => {
  it.each<[string, Partial<Plan>]>([
    ["its surface", closedVideos],
    ["its whole site", closedSite],
  ])("is open although the plan closes %s, and counts as what it is", async (_says, plan) => {
    const day = await beginDay({ plan: { ...plan, dailyMinutes: everyDay(10) } });
    await day.browsing.open(1, LESSON);
    await day.watch(1, 60);
    expect(day.urlOf(1)).toBe(LESSON);
    expect(await day.usedSeconds()).toBe(60);
    expect((await day.view()).sites.find(({ site }) => site === youtube)).toMatchObject({ usedMs: 60_000 });
  });

  it("is named, with its address, where something else of its site is closed", async () => {
    const day = await beginDay({ plan: closedSite });
    await day.browsing.open(1, OTHER);
    const named = { name: "Fractions", surface: null, leftMs: null, address: LESSON };
    expect((await day.closedView(1)).openNow).toEqual([named]);
    const asleep = { bedtime: everyDay({ closesAt: "15:00", opensAt: "07:00" }) };
    const night = await beginDay({ plan: { ...closedSite, ...asleep } });
    await night.browsing.open(1, OTHER);
    expect((await night.closedView(1)).openNow).toEqual([]);
  });

  it("is not kept from by the browser's own rule, which knows no single page", async () => {
    const day = await beginDay({ plan: closedSite });
    await day.browsing.open(1, OTHER);
    expect(await day.closedView(1)).toMatchObject({ reason: "site-closed" });
    expect(day.world.browser.closedSites().map(({ site }) => site)).not.toContain(youtube);
  });

  it.each([
    ["another video", OTHER, "surface-closed"],
    ["the channel's other videos in the same list", `${OTHER}&list=lessonVideo`, "surface-closed"],
    ["an address that names both", `${LESSON}&v=otherVideo1`, "surface-closed"],
  ])("opens nothing else: %s", async (_says, url, reason) => {
    const day = await beginDay({ plan: closedVideos });
    await day.browsing.open(1, LESSON);
    expect(day.urlOf(1)).toBe(LESSON);
    // As a site does it: the same document, another address.
    day.world.browser.change(1, { url });
    await day.browsing.tell({ kind: "navigated", stage: "history", tabId: 1, frameId: 0, url, prerender: false });
    expect(await day.closedView(1)).toMatchObject({ reason });
  });

  it("is covered when it shows what its address does not say", async () => {
    const day = await beginDay({ plan: { ...closedSite } });
    await day.browsing.open(1, LESSON);
    day.browsing.sit(1, { shows: "feed" });
    await day.pass(15);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.closedView(1)).toMatchObject({ reason: "site-closed", surface: "feed" });
  });

  it("tells its guard at which address its surface is open, and that the others are closed everywhere", async () => {
    const day = await beginDay({ plan: closedSite });
    await day.browsing.open(1, LESSON);
    const closed = day.browsing.orderOf(1)?.closed ?? [];
    expect(closed.find(({ surface }) => surface === "feed")).not.toHaveProperty("but");
    expect(closed.find(({ surface }) => surface === "watch")).toMatchObject({ but: LESSON });
  });

  it.each<[string, Partial<Plan>, string | undefined, string]>([
    ["bedtime", { bedtime: everyDay({ closesAt: "15:00", opensAt: "07:00" }) }, undefined, "bedtime"],
    ["spent minutes", { dailyMinutes: everyDay(0) }, undefined, "daily-budget-spent"],
    ["the minimum age", {}, "2018-01-05", "below-minimum-age"],
    ["a site that waits for its parent", { opened: [] }, undefined, "waits-for-parent"],
  ])("is no way past %s", async (_says, plan, birthDate, reason) => {
    const day = await beginDay({ plan: { ...closedSite, ...plan }, ...(birthDate === undefined ? {} : { birthDate }) });
    await day.browsing.open(1, LESSON);
    expect(await day.closedView(1)).toMatchObject({ reason });
    expect(day.world.browser.closedSites().map(({ site }) => site)).toContain(youtube);
  });

  it("is in no record: the journal and the ledger have its site and its surface", async () => {
    const day = await beginDay({ plan: { ...closedVideos } });
    await day.browsing.open(1, LESSON);
    await day.watch(1, 20);
    await day.browsing.open(1, OTHER);
    const { ledger, journal } = day.world.stores;
    const kept = JSON.stringify([await journal.all(), await ledger.read(day.child, 0, 5_000_000)]);
    expect(kept).toContain("youtube");
    expect(kept).not.toMatch(/lessonVideo|otherVideo|Fractions/);
  });
});
