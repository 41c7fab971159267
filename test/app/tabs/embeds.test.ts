import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import { USUAL_EMBEDS } from "#domain/plan/usual-embeds";
import type { GuardReport } from "#domain/verdict/guard-report";
import { beginDay, type Day } from "#test/support/household/begin-day";

const youtube = siteId("youtube");
const PLAYER = "https://www.youtube-nocookie.com/embed/abc123DEF45";
const LESSON = "https://www.khanacademy.org/math/fractions";
const NEWS = "https://news.example/today";
const closed = { closed: [{ site: youtube, surface: "all" as const }] };
const everywhere = { ...USUAL_EMBEDS, where: "everywhere" } as const;
const nowhere = { ...USUAL_EMBEDS, where: "nowhere" } as const;
const QUIET = { spans: [], shows: null, visible: true, happening: null, noticed: null } as const;

/** What the guard in a frame is told when it says so, in a page of another site. */
async function say(day: Day, url: string, tabUrl: string, report: Partial<GuardReport> = {}) {
  const origin = new URL(url).origin;
  const sender = { kind: "page", tabId: 1, frameId: 4, url, origin, tabUrl } as const;
  const reply = await day.world.send(
    "guard/report",
    { ...QUIET, why: "hello", ...report },
    { ...sender, incognito: false, prerender: false },
  );
  if (!reply.ok) throw new Error(`The guard was refused: ${reply.error}`);
  return reply.value;
}

/** Ten seconds in front of it. */
async function watch(day: Day, url: string, tabUrl: string): Promise<void> {
  await day.world.pass(10_000);
  await say(day, url, tabUrl, { why: "beat", spans: [{ startAgoMs: 10_000, endAgoMs: 0 }] });
}

const playersOfYouTube = (day: Day) => day.world.browser.closedSites().find(({ site }) => site === youtube)?.players;

describe("a player of a closed site in a page of another", () => {
  it("plays on a learning site, is written down nowhere, and without what its site suggests", async () => {
    const day = await beginDay({ plan: closed });
    const order = await say(day, PLAYER, LESSON);
    expect(order).toMatchObject({ kind: "open", counted: false });
    expect(order.closed.map(({ surface }) => surface)).not.toContain("watch");
    expect(order.closed.map(({ surface }) => surface)).toContain("feed");
    expect(day.world.browser.hidden(1, 4)).toContain(".html5-endscreen");
    // A lesson goes by its video's end: that is not kept from it.
    expect(day.world.browser.hushed(1, 4)).toBeUndefined();
    await watch(day, PLAYER, LESSON);
    expect(await day.usedSeconds()).toBe(0);
    expect((await day.view()).school?.usedMs ?? 0).toBe(0);
  });

  it("plays there below the age of its site too, and nothing else of the site does", async () => {
    const day = await beginDay({ birthDate: "2017-06-30" });
    expect(await say(day, PLAYER, LESSON)).toMatchObject({ kind: "open" });
    expect(await say(day, "https://www.youtube.com/", LESSON)).toMatchObject({ kind: "closed" });
    expect(await say(day, "https://www.youtube.com/watch?v=abc123DEF45", LESSON)).toMatchObject({ kind: "closed" });
  });

  it("is covered on any other page, and one that shows more than a player is anywhere", async () => {
    const day = await beginDay({ plan: closed });
    expect(await say(day, PLAYER, NEWS)).toMatchObject({ kind: "closed" });
    expect(day.world.browser.hidden(1, 4)).toBeUndefined();
    expect(await say(day, PLAYER, LESSON, { shows: "feed" })).toMatchObject({ kind: "closed" });
  });

  it("is covered everywhere where the plan says nowhere", async () => {
    const day = await beginDay({ plan: { ...closed, embeds: nowhere } });
    expect(await say(day, PLAYER, LESSON)).toMatchObject({ kind: "closed" });
  });

  it("plays everywhere where the plan says so, as the minutes of its own site", async () => {
    const day = await beginDay({ plan: { ...closed, embeds: everywhere } });
    expect(await say(day, PLAYER, NEWS)).toMatchObject({ kind: "open", counted: true });
    await watch(day, PLAYER, NEWS);
    expect(await day.usedSeconds()).toBe(10);
    await watch(day, PLAYER, LESSON);
    expect(await day.usedSeconds()).toBe(10);
  });

  it("ends with the minutes where it takes them, and with a pause wherever it is", async () => {
    const day = await beginDay({ plan: { ...closed, dailyMinutes: everyDay(0), embeds: everywhere } });
    expect(await say(day, PLAYER, NEWS)).toMatchObject({ kind: "closed" });
    expect(await say(day, PLAYER, LESSON)).toMatchObject({ kind: "open" });
    await day.unlock();
    await day.world.own("pause/set", { token: day.token(), on: true });
    expect(await say(day, PLAYER, LESSON)).toMatchObject({ kind: "closed" });
  });

  it("is no learning site's in the tab itself", async () => {
    const day = await beginDay({ plan: closed });
    await day.browsing.open(1, PLAYER);
    expect(day.isClosed(1)).toBe(true);
  });
});

describe("a player of an open site", () => {
  it("counts as that site's video on an ordinary page, and for nothing on a learning site", async () => {
    const day = await beginDay({
      plan: { budgets: [{ name: null, scopes: [{ site: youtube, surface: "watch" }], minutes: everyDay(30) }] },
    });
    expect(await say(day, PLAYER, NEWS)).toMatchObject({ kind: "open", counted: true });
    await watch(day, PLAYER, NEWS);
    await watch(day, PLAYER, LESSON);
    expect(await day.usedSeconds()).toBe(10);
    const records = await day.world.stores.ledger.read(day.child, 0, 1e6);
    expect(records.map(({ site, surface }) => [site, surface])).toEqual([[youtube, "watch"]]);
  });
});

describe("the browser's rules", () => {
  it("let the player of a site that is closed for good through on learning sites alone", async () => {
    const day = await beginDay({ plan: { ...closed, embeds: { ...USUAL_EMBEDS, added: ["school.example"] } } });
    expect(playersOfYouTube(day)).toEqual(expect.arrayContaining(["khanacademy.org", "school.example"]));
  });

  it("let it through on any page, or on none, where the plan says so", async () => {
    expect(playersOfYouTube(await beginDay({ plan: { ...closed, embeds: everywhere } }))).toBe("anywhere");
    expect(playersOfYouTube(await beginDay({ plan: { ...closed, embeds: nowhere } }))).toBeUndefined();
  });

  it("let none through in the night", async () => {
    const bedtime = everyDay({ closesAt: "16:10", opensAt: "07:00" });
    const day = await beginDay({ plan: { ...closed, bedtime } });
    expect(playersOfYouTube(day)).toContain("khanacademy.org");
    await day.pass(601);
    expect(playersOfYouTube(day)).toBeUndefined();
  });
});
