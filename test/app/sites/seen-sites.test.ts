import { describe, expect, it } from "vitest";
import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import { ownSiteId, seenSiteId } from "#domain/catalogue/own-site";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import { MOST_SEEN_SITES } from "#domain/plan/seen-site";
import type { Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";
import { answerSeen, beginWithScout, HOST, PAGE, scoutAt, seeSite } from "#test/support/household/see-site";

const SITE = seenSiteId(HOST);
const ADDED = ownSiteId(HOST);

async function seenBy(day: Day): Promise<readonly string[]> {
  await day.unlock();
  return valueOf(await day.world.own("seen/view", { token: day.token() })).sites.map(({ host }) => host);
}

describe("a social site that is in no list", () => {
  it("is nobody's business before a scout sees it, and counts from then on under its own name", async () => {
    const day = await beginWithScout();
    await day.watch(1, 30);
    expect(await day.usedSeconds()).toBe(0);
    await seeSite(day);
    await day.browsing.open(1, PAGE);
    await day.watch(1, 60);
    expect(await day.usedSeconds()).toBe(60);
    const { sites } = await day.view();
    expect(sites.find(({ site }) => site === SITE)).toMatchObject({ name: HOST, usedMs: 60_000, state: "open" });
    expect(day.world.browser.guardedSites()).toEqual([SITE]);
  });

  it("closes with the day's minutes, like all others", async () => {
    const day = await beginWithScout({ dailyMinutes: everyDay(0) });
    await seeSite(day);
    expect(await day.closedView(1)).toMatchObject({ reason: "daily-budget-spent", site: SITE });
  });

  it("is one of the plan's other social sites at once", async () => {
    const minutes = everyDay(1);
    const scopes = [{ site: OTHER_SOCIAL, surface: "all" as const }];
    const day = await beginWithScout({ budgets: [{ name: null, scopes, minutes }] });
    await seeSite(day);
    await day.browsing.open(1, PAGE);
    await day.watch(1, 30);
    const { sites } = await day.view();
    expect(sites.find(({ site }) => site === SITE)).toMatchObject({ state: "limited", leftMs: 30_000, ofMinutes: 1 });
    await seeSite(day, "https://lake.example/");
    await day.browsing.open(1, "https://lake.example/");
    await day.watch(1, 40);
    expect(await day.closedView(1)).toMatchObject({
      reason: "group-budget-spent",
      site: seenSiteId("lake.example"),
      group: { parts: [{ isOthers: true }] },
    });
  });

  it("is closed with all other social sites, and open with the plan once a parent added it", async () => {
    const day = await beginWithScout({ closed: [{ site: OTHER_SOCIAL, surface: "all" }] });
    await seeSite(day);
    expect(await day.closedView(1)).toMatchObject({ reason: "site-closed", site: SITE });
    await answerSeen(day, "add");
    await day.browsing.open(1, PAGE);
    await day.watch(1, 20);
    expect(await day.usedSeconds()).toBe(20);
  });

  it("is told to a parent, by its host alone", async () => {
    const day = await beginWithScout();
    await seeSite(day, "https://www.pond.example/people/mia?secret=1#x");
    expect(await seenBy(day)).toEqual([HOST]);
    expect(JSON.stringify(await day.world.ports.documents.get("meta", "seen-sites"))).not.toMatch(/secret|people/);
  });

  it("stays counted when the worker dies", async () => {
    const day = await beginWithScout();
    await seeSite(day);
    await day.world.killWorker();
    await day.browsing.open(1, PAGE);
    await day.watch(1, 20);
    expect(await day.usedSeconds()).toBe(20);
  });

  it("counts as the site that it shows where it is another door to one", async () => {
    const day = await beginWithScout({ closed: [{ site: siteId("x"), surface: "all" }] });
    await seeSite(day, PAGE, "nitter");
    expect(await day.closedView(1)).toMatchObject({ site: "x" });
    expect(day.world.browser.guardedSites()).toEqual([siteId(`via:nitter:${HOST}`)]);
  });
});

describe("a parent's word on it", () => {
  it("adds it to every plan", async () => {
    const day = await beginWithScout();
    await seeSite(day);
    await answerSeen(day, "add");
    expect(await seenBy(day)).toEqual([]);
    const [child] = valueOf(await day.world.own("family/view", { token: day.token() })).children;
    expect(child?.plan.ownSites).toEqual([ADDED]);
    expect(day.world.browser.guardedSites()).toEqual([ADDED]);
    expect(child?.plan.closed).toEqual([]);
  });

  it("closes it", async () => {
    const day = await beginWithScout();
    await seeSite(day);
    await answerSeen(day, "close");
    expect(await day.closedView(1)).toMatchObject({ reason: "site-closed", site: ADDED });
  });

  it("leaves it alone for good, whatever a scout says again", async () => {
    const day = await beginWithScout();
    await seeSite(day);
    await answerSeen(day, "ignore");
    await seeSite(day);
    await day.watch(1, 30);
    expect(await day.usedSeconds()).toBe(0);
    expect(await seenBy(day)).toEqual([]);
    expect(day.world.browser.guardedSites()).toEqual([]);
  });

  it("needs a session", async () => {
    const day = await beginWithScout();
    await seeSite(day);
    const reply = await day.world.own("seen/answer", { token: "guessed", host: HOST, answer: "ignore" });
    expect(reply).toMatchObject({ ok: false, error: "session-over" });
  });

  it("is refused for a host that nobody saw", async () => {
    const day = await beginWithScout();
    await day.unlock();
    const reply = await day.world.own("seen/answer", { token: day.token(), host: "else.example", answer: "add" });
    expect(reply).toMatchObject({ ok: false, error: "not-now" });
  });
});

describe("a word that is not taken", () => {
  it.each<[string, (day: Day) => Promise<void>]>([
    [
      "while no parent lets a scout in",
      async (day) => {
        day.world.browser.allowEverywhere(false);
        await seeSite(day);
      },
    ],
    ["of a frame", (day) => seeSite(day, PAGE, null, scoutAt(PAGE, { frameId: 3 }))],
    ["of a private window", (day) => seeSite(day, PAGE, null, scoutAt(PAGE, { incognito: true }))],
    ["of a page that nobody opened yet", (day) => seeSite(day, PAGE, null, scoutAt(PAGE, { prerender: true }))],
    ["of a site of the catalogue", (day) => seeSite(day, "https://www.youtube.com/", "lemmy")],
    ["of no site at all", (day) => seeSite(day, "https://localhost/")],
    ["of an address in numbers", (day) => seeSite(day, "https://192.168.0.1/")],
  ])("comes %s", async (_when, say) => {
    const day = await beginWithScout();
    await say(day);
    expect(await seenBy(day)).toEqual([]);
  });

  it("comes while a grown-up is here, and is said again when a child is", async () => {
    const day = await beginWithScout();
    const say = async () => valueOf(await day.world.send("scout/seen", { software: null }, scoutAt(PAGE)));
    await day.unlock();
    valueOf(await day.world.own("turn/start", { token: day.token(), minutes: 15 }));
    expect(await say()).toEqual({ isHeard: false });
    expect(await seenBy(day)).toEqual([]);
    valueOf(await day.world.own("turn/end", {}));
    expect(await say()).toEqual({ isHeard: true });
    expect(await seenBy(day)).toEqual([HOST]);
  });

  it("changes nothing of a host that was seen before: who lies later loosens nothing", async () => {
    const day = await beginWithScout({ closed: [{ site: siteId("x"), surface: "all" }] });
    await seeSite(day, PAGE, "nitter");
    await seeSite(day, PAGE, null);
    expect(await day.closedView(1)).toMatchObject({ site: "x" });
  });

  it("comes after as many as are kept", async () => {
    const day = await beginWithScout();
    for (let place = 0; place <= MOST_SEEN_SITES; place += 1) await seeSite(day, `https://pond${place}.example/`);
    expect((await seenBy(day)).length).toBe(MOST_SEEN_SITES);
  });
});

describe("the scout", () => {
  it("is on no page until a parent allows it, and on none after that is taken back", async () => {
    const day = await beginWithScout();
    await day.world.event({ kind: "access-changed" });
    expect(day.world.browser.hasScout()).toBe(true);
    day.world.browser.allowEverywhere(false);
    await day.world.event({ kind: "access-changed" });
    expect(day.world.browser.hasScout()).toBe(false);
  });

  it("is written down when it is turned on or off, by whomever, once each", async () => {
    const day = await beginWithScout();
    const tell = () => day.world.event({ kind: "access-changed" });
    await tell();
    await tell();
    day.world.browser.allowEverywhere(false);
    await day.world.restartBrowser();
    await tell();
    const written = (await day.journal()).filter(({ kind }) => kind === "access-changed");
    expect(written).toMatchObject([
      { what: "everywhere", allowed: true },
      { what: "everywhere", allowed: false },
    ]);
  });
});
