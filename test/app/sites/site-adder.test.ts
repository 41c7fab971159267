import { describe, expect, it, vi } from "vitest";
import { ownSiteId } from "#domain/catalogue/own-site";
import { siteId } from "#domain/ids";
import type { Plan } from "#domain/plan/plan";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";

const PAGE = "https://www.example.org/page";
const SITE = ownSiteId("example.org");

describe("a site that a parent adds from the popup, at a page of it", () => {
  const set = (day: Day, on: boolean, site = SITE) =>
    day.world.own("plan/own-site", { token: day.token(), child: day.child, tabId: 1, site, on });
  const viewOf = async (day: Day) =>
    valueOf(await day.world.own("parent/view", { token: day.token(), tabId: 1, child: day.child }));
  const sitesOf = async (day: Day) => (await day.view()).plan?.ownSites;
  const given = async (plan: Partial<Plan> = {}) => {
    const day = await beginDay({ plan });
    await day.browsing.open(1, PAGE);
    await day.unlock();
    return day;
  };

  it("is offered where the plan says nothing of it, and no more once it is in the plan", async () => {
    const day = await given();
    expect(await viewOf(day)).toMatchObject({ page: null, addable: { site: SITE, name: "example.org" } });
    day.world.browser.allowSite(SITE);
    expect(valueOf(await set(day, true))).toMatchObject({ page: { site: SITE, counted: true }, addable: null });
  });

  it("is not offered at a page of the catalogue, of the browser, or of ours", async () => {
    const day = await given();
    for (const url of ["https://www.youtube.com/", "about:config", "porchlight://own/dashboard.html"]) {
      await day.browsing.open(1, url);
      expect((await viewOf(day)).addable).toBe(null);
    }
  });

  it("waits for the browser's answer, and is in the plan when that is yes, whether or not the popup is still there", async () => {
    const day = await given();
    valueOf(await set(day, true));
    expect(await sitesOf(day)).toEqual([]);
    // The popup went with the question.
    await day.world.own("door/touch", { token: day.token(), leaving: true });
    day.world.browser.allowSite(SITE);
    await day.browsing.tell({ kind: "access-changed" });
    expect(await sitesOf(day)).toEqual([SITE]);
    expect(day.world.browser.guardedSites()).toEqual([SITE]);
    expect(await day.journal()).toContainEqual(expect.objectContaining({ kind: "plan-changed", part: "ownSites" }));
    // Said by the popup that stayed: nothing is done twice.
    const before = (await day.journal()).length;
    valueOf(await set(day, true));
    expect([await sitesOf(day), (await day.journal()).length]).toEqual([[SITE], before]);
  });

  it("is forgotten with a no, and access that comes later adds nothing", async () => {
    const day = await given();
    valueOf(await set(day, true));
    valueOf(await set(day, false));
    day.world.browser.allowSite(SITE);
    await day.browsing.tell({ kind: "access-changed" });
    expect(await sitesOf(day)).toEqual([]);
  });

  it("is not added by access to another site", async () => {
    const day = await given();
    valueOf(await set(day, true));
    day.world.browser.allowSite(ownSiteId("elsewhere.example"));
    await day.browsing.tell({ kind: "access-changed" });
    expect(await sitesOf(day)).toEqual([]);
  });

  it.each<[string, (day: Day) => Promise<unknown>]>([
    ["the door is shut again", (day) => day.world.own("door/lock", {})],
    ["more than two minutes went by", (day) => day.pass(150)],
  ])("gives access back where %s before it came", async (_says, happens) => {
    const day = await given();
    valueOf(await set(day, true));
    await happens(day);
    day.world.browser.allowSite(SITE);
    await day.browsing.tell({ kind: "access-changed" });
    expect(await sitesOf(day)).toEqual([]);
    expect(day.world.browser.allowedSites()).toEqual([]);
  });

  it("gives access back where the plan cannot be written, and what else the browser took is closed all the same", async () => {
    const day = await given();
    valueOf(await set(day, true));
    vi.spyOn(day.world.stores.documents, "addHousehold").mockRejectedValue(new Error("The disk said no."));
    day.world.browser.allowSite(SITE);
    day.world.browser.allow({ hosts: false });
    await day.browsing.tell({ kind: "access-changed" });
    expect(day.world.browser.allowedSites()).toEqual([]);
    await day.browsing.open(2, "https://www.instagram.com/");
    expect(await day.closedView(2)).toMatchObject({ reason: "access-removed" });
    expect(await day.journal()).toContainEqual(expect.objectContaining({ kind: "access-changed", allowed: false }));
  });

  it("goes out of the plan by Undo, and its access is given back", async () => {
    const day = await given();
    day.world.browser.allowSite(SITE);
    valueOf(await set(day, true));
    expect(valueOf(await set(day, false))).toMatchObject({ page: null, addable: { site: SITE } });
    expect([await sitesOf(day), day.world.browser.allowedSites()]).toEqual([[], []]);
  });

  it("is in the plan at once where the browser let us into a host around it already", async () => {
    const day = await given();
    day.world.browser.allowSite(ownSiteId("org.example"));
    await day.browsing.open(1, "https://games.org.example/");
    valueOf(await set(day, true, ownSiteId("games.org.example")));
    expect(await sitesOf(day)).toEqual([ownSiteId("games.org.example")]);
  });

  it("is no site of the catalogue's", async () => {
    const day = await given();
    expect(await set(day, true, siteId("youtube"))).toMatchObject({ ok: false, error: "not-now" });
  });
});
