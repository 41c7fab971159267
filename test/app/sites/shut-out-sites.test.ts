import { describe, expect, it } from "vitest";
import { seenSiteId } from "#domain/catalogue/own-site";
import { siteId, type SiteId } from "#domain/ids";
import type { Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";
import { answerSeen, beginWithScout, HOST, PAGE, seeSite } from "#test/support/household/see-site";

const SITE = seenSiteId(HOST);

describe("a site that the browser keeps us out of", () => {
  /** Whoever turns the watch off, here or in the browser's own settings, ends our way into what was seen with it. */
  async function keepOut(day: Day, site: SiteId, is: boolean): Promise<void> {
    day.world.browser.allowEverywhere(!is);
    day.world.browser.keepOutOf(site, is);
    await day.world.event({ kind: "access-changed" });
    await day.browsing.follow();
  }

  it("closes at once, says that it can't be counted, and opens when we are let in again", async () => {
    const day = await beginWithScout();
    await seeSite(day);
    await day.browsing.open(1, PAGE);
    await keepOut(day, SITE, true);
    expect(await day.closedView(1)).toMatchObject({ reason: "access-removed", site: SITE, siteName: HOST });
    expect(day.world.browser.closedSites()).toContainEqual({ site: SITE, subframesToo: true });
    expect((await day.journal()).filter(({ kind }) => kind === "guard-silent")).toEqual([]);
    await keepOut(day, SITE, false);
    expect(day.urlOf(1)).toBe(PAGE);
  });

  it("closes although it is a site of the catalogue's by way of that host, which stays open elsewhere", async () => {
    const day = await beginWithScout();
    await seeSite(day, PAGE, "bluesky");
    await day.browsing.open(1, PAGE);
    await keepOut(day, siteId(`via:bluesky:${HOST}`), true);
    expect(await day.closedView(1)).toMatchObject({ reason: "access-removed", site: "bluesky" });
    await day.browsing.open(2, "https://bsky.app/");
    expect(day.isClosed(2)).toBe(false);
  });

  it("goes on counting by our own view alone where it is another door, as those doors do that are known", async () => {
    const day = await beginWithScout();
    await seeSite(day, PAGE, "nitter");
    await keepOut(day, siteId(`via:nitter:${HOST}`), true);
    await day.browsing.open(1, PAGE);
    await day.watch(1, 30);
    expect(day.isClosed(1)).toBe(false);
    expect(await day.usedSeconds()).toBe(30);
  });

  it("is open to a grown-up, and nobody's business where a parent says that it is none", async () => {
    const day = await beginWithScout();
    await seeSite(day);
    await keepOut(day, SITE, true);
    await day.unlock();
    valueOf(await day.world.own("turn/start", { token: day.token(), minutes: 15 }));
    await day.browsing.open(2, PAGE);
    expect(day.isClosed(2)).toBe(false);
    valueOf(await day.world.own("turn/end", {}));
    await answerSeen(day, "ignore");
    await day.browsing.open(3, PAGE);
    expect(day.isClosed(3)).toBe(false);
  });

  it("is told to a parent with those that stay, so that the browser can be asked for it alone", async () => {
    const day = await beginWithScout();
    await seeSite(day);
    await seeSite(day, "https://lake.example/", "nitter");
    await answerSeen(day, "keep");
    await day.unlock();
    expect(valueOf(await day.world.own("seen/view", { token: day.token() })).held).toEqual([SITE]);
  });
});
