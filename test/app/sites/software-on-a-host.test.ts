import { describe, expect, it } from "vitest";
import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import { ownSiteId, ownSiteMadeBy, seenSiteMadeBy } from "#domain/catalogue/own-site";
import { valueOf } from "#test/support/household/given-household";
import { answerSeen, beginWithScout, HOST, seeSite } from "#test/support/household/see-site";

describe("a host of which the software is known", () => {
  const FEED = `https://${HOST}/c/cats`;
  const POST = `https://${HOST}/post/7`;

  it("has the parts of that: a feed that the plan closes, and a post that it does not", async () => {
    const day = await beginWithScout({ closed: [{ site: OTHER_SOCIAL, surface: "feed" }] });
    await seeSite(day, FEED, "lemmy");
    const site = seenSiteMadeBy(HOST, "lemmy");
    expect(day.world.browser.guardedSites()).toEqual([site]);
    expect(await day.closedView(1)).toMatchObject({ reason: "surface-closed", site, siteName: HOST });
    await day.browsing.open(2, POST);
    expect(day.urlOf(2)).toBe(POST);
  });

  it("has them also where a parent types its address, and no other host has", async () => {
    const day = await beginWithScout();
    await seeSite(day, POST, "lemmy");
    await day.unlock();
    const find = async (host: string) =>
      valueOf(await day.world.own("plan/find-site", { token: day.token(), host, own: [] }));
    expect(await find(`www.${HOST}`)).toEqual({ ok: true, value: ownSiteMadeBy(HOST, "lemmy") });
    expect(await find("lake.example")).toEqual({ ok: true, value: ownSiteId("lake.example") });
  });

  it("keeps them when a parent adds it, and is no longer one of the others", async () => {
    const day = await beginWithScout({ closed: [{ site: OTHER_SOCIAL, surface: "feed" }] });
    await seeSite(day, POST, "lemmy");
    await answerSeen(day, "add");
    await day.browsing.open(1, FEED);
    await day.watch(1, 20);
    const { sites } = await day.view();
    expect(sites.find(({ site }) => site === ownSiteMadeBy(HOST, "lemmy"))).toMatchObject({
      ...{ surface: "feed", state: "open", usedMs: 20_000 },
    });
  });

  it("keeps them when a parent adds it from the popup after it was left alone", async () => {
    const day = await beginWithScout();
    await seeSite(day, POST, "lemmy");
    await answerSeen(day, "ignore");
    await day.browsing.open(1, POST);
    const [token, site] = [day.token(), ownSiteMadeBy(HOST, "lemmy")];
    const view = async () => valueOf(await day.world.own("parent/view", { token, tabId: 1, child: day.child }));
    expect((await view()).addable).toEqual({ site, name: HOST });
    valueOf(await day.world.own("plan/own-site", { token, child: day.child, tabId: 1, site, on: true }));
    expect((await view()).page).toMatchObject({ site, surface: "post" });
    expect((await day.view()).plan?.ownSites).toEqual([site]);
  });

  it("is the same site for every child, when a parent types for one what another has", async () => {
    const day = await beginWithScout();
    await seeSite(day, POST, "lemmy");
    await answerSeen(day, "add");
    const asked = { token: day.token(), host: HOST, own: [] };
    expect(valueOf(await day.world.own("plan/find-site", asked))).toEqual({
      ok: true,
      value: ownSiteMadeBy(HOST, "lemmy"),
    });
  });
});
