import { describe, expect, it } from "vitest";
import { ownSiteId } from "#domain/catalogue/own-site";
import { everyDay } from "#domain/plan/every-day";
import type { Plan } from "#domain/plan/plan";
import { openPlan } from "#test/support/domain/open-plan";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";
import { choose } from "#test/support/household/siblings";

const PAGE = "https://www.example.org/page";
const OTHER = "https://elsewhere.example/";
const SITE = ownSiteId("example.org");
const whole = { site: SITE, surface: "all" } as const;
const withSite = { ownSites: [SITE] };
/** Every site of his is closed by now. */
const LEO = { name: "Leo", plan: { dailyMinutes: everyDay(0) } };

async function change(day: Day, changes: Partial<Plan>): Promise<void> {
  await day.unlock();
  const token = day.token();
  const [child] = valueOf(await day.world.own("family/view", { token })).children;
  if (child === undefined) throw new Error("There is no child.");
  const request = { token, child: day.child, base: child.plan, plan: { ...openPlan, ...changes } };
  valueOf(await day.world.own("plan/change", request));
  await day.browsing.follow();
}

describe("a site of a parent's own", () => {
  it("counts like any other, with its row in the popup", async () => {
    const day = await beginDay({ plan: { ...withSite, dailyMinutes: everyDay(10) } });
    await day.browsing.open(1, PAGE);
    await day.watch(1, 60);
    expect(await day.usedSeconds()).toBe(60);
    const { sites } = await day.view();
    expect(sites.find(({ site }) => site === SITE)).toMatchObject({
      name: "example.org",
      usedMs: 60_000,
      state: "open",
    });
    await day.browsing.open(2, OTHER);
    await day.watch(2, 60);
    expect(await day.usedSeconds()).toBe(60);
  });

  it.each<[string, Partial<Plan>, string]>([
    ["closed", { closed: [whole] }, "site-closed"],
    ["its minutes spent", { budgets: [{ name: null, scopes: [whole], minutes: everyDay(0) }] }, "site-budget-spent"],
    ["the day's minutes spent", { dailyMinutes: everyDay(0) }, "daily-budget-spent"],
    ["a bedtime that has begun", { bedtime: everyDay({ closesAt: "15:00", opensAt: "07:00" }) }, "bedtime"],
  ])("closes, and is asked for nothing: %s", async (_says, plan, reason) => {
    const day = await beginDay({ plan: { ...withSite, ...plan } });
    await day.browsing.open(1, PAGE);
    expect(await day.closedView(1)).toMatchObject({ reason, site: SITE, siteName: "example.org" });
    expect(day.world.browser.closedSites().map(({ site }) => site)).toContain(SITE);
    expect(await day.journal()).toContainEqual(
      expect.objectContaining({ kind: "blocked", site: SITE, surface: "other" }),
    );
  });

  it("has no age of its own: a child of six may be there, by the word of whoever added it", async () => {
    const day = await beginDay({ birthDate: "2020-01-05", plan: { ...withSite, minimumAge: 18, opened: [] } });
    await day.browsing.open(1, PAGE);
    expect(day.urlOf(1)).toBe(PAGE);
  });

  it("has the guard from when it is added until it is removed, and then its access is given back", async () => {
    const day = await beginDay();
    const { browser } = day.world;
    browser.allowSite(SITE);
    await day.browsing.tell({ kind: "access-changed" });
    expect([browser.guardedSites(), browser.allowedSites()]).toEqual([[], [SITE]]);
    await change(day, { ...withSite, closed: [whole] });
    expect(browser.guardedSites()).toEqual([SITE]);
    await change(day, {});
    expect([browser.guardedSites(), browser.allowedSites()]).toEqual([[], []]);
    await day.browsing.open(1, PAGE);
    expect(day.urlOf(1)).toBe(PAGE);
  });

  it("is closed, and says why, where the browser keeps us out of it from a start on", async () => {
    const day = await beginDay({ plan: withSite });
    await day.browsing.open(1, PAGE);
    day.world.browser.keepOutOf(SITE, true);
    await day.browsing.restart();
    await day.browsing.open(1, PAGE);
    expect(await day.closedView(1)).toMatchObject({ reason: "access-removed", site: SITE });
    await day.browsing.open(2, "https://www.instagram.com/");
    expect(day.isClosed(2)).toBe(false);
  });

  it.each<[string, Partial<Plan>]>([
    ["it is open", {}],
    ["it is closed for good", { closed: [whole] }],
  ])(
    "is closed in other sites' pages too where the browser keeps us out, since no guard can be there: %s",
    async (_says, plan) => {
      const day = await beginDay({ plan: { ...withSite, ...plan } });
      day.world.browser.keepOutOf(SITE, true);
      await day.browsing.tell({ kind: "access-changed" });
      expect(day.world.browser.closedSites()).toContainEqual({ site: SITE, subframesToo: true });
    },
  );

  it("is looked at again when the extension was updated", async () => {
    const day = await beginDay({ plan: withSite });
    await day.world.browser.ports.ownSites.sync([]);
    await day.browsing.tell({ kind: "installed", reason: "update" });
    expect(day.world.browser.guardedSites()).toEqual([SITE]);
  });

  it("of one child is nothing to another: open, not counted, not in the popup", async () => {
    const day = await beginDay({ use: "shared", plan: { ...withSite, closed: [whole] }, others: [LEO] });
    await choose(day, 1);
    await day.browsing.open(1, PAGE);
    await day.watch(1, 60);
    expect(day.urlOf(1)).toBe(PAGE);
    expect(await day.usedSeconds()).toBe(0);
    const { sites } = await day.view();
    expect(sites.some(({ site }) => site === SITE)).toBe(false);
    await choose(day, 0);
    await day.browsing.follow();
    expect(await day.closedView(1)).toMatchObject({ reason: "site-closed" });
  });

  it("is closed while nobody has said who they are", async () => {
    const day = await beginDay({ use: "shared", plan: withSite, others: [LEO] });
    await day.browsing.open(1, PAGE);
    expect(await day.closedView(1)).toMatchObject({ reason: "nobody-chosen" });
  });

  it("is not opened by a plan that cannot be read", async () => {
    const day = await beginDay({ plan: withSite });
    day.world.browser.allowSite(SITE);
    // The ten versions that are kept are all forged by now.
    for (let index = 0; index < 10; index += 1)
      await day.world.stores.documents.addHousehold({ text: "{}", signature: "none" });
    await day.browsing.open(1, PAGE);
    expect(await day.closedView(1)).toMatchObject({ reason: "needs-parent" });
  });
});
