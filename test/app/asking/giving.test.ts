import { describe, expect, it } from "vitest";
import { everyDay } from "#domain/plan/every-day";
import { siteId } from "#domain/ids";
import type { Given } from "#domain/plan/grant";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";

const INSTAGRAM = "https://www.instagram.com/";
const YOUTUBE = "https://www.youtube.com/watch?v=abc123DEF45";
const OTHER_VIDEO = "https://www.youtube.com/watch?v=zzz999ZZZ99";
const EVERYWHERE = { site: "all", surface: "all" } as const;
const ON_YOUTUBE = { site: siteId("youtube"), surface: "all" } as const;
const minute = { dailyMinutes: everyDay(1) };
const at = (clock: string) => Temporal.ZonedDateTime.from(`2026-11-23T${clock}[Europe/Madrid]`).epochMilliseconds;

async function give(day: Day, given: Partial<Given>): Promise<void> {
  await day.unlock();
  const whole = { amount: { kind: "minutes", minutes: 5 }, scope: EVERYWHERE, pastBedtime: false, ...given } as const;
  valueOf(await day.world.own("grant/give", { token: day.token(), child: day.child, request: null, ...whole }));
  await day.browsing.follow();
}

async function spendTheMinute(day: Day): Promise<void> {
  await day.browsing.open(1, INSTAGRAM);
  await day.watch(1, 61);
  expect(day.isClosed(1)).toBe(true);
}

describe("everything open until a time", () => {
  it("opens what is spent, and closes it when the time comes, watched or not", async () => {
    const day = await beginDay({ plan: minute });
    await spendTheMinute(day);
    await give(day, { amount: { kind: "until", untilMs: at("16:31") } });
    expect(day.urlOf(1)).toBe(INSTAGRAM);
    await day.watch(1, 10 * 60);
    expect(day.isClosed(1)).toBe(false);
    await day.pass(25 * 60);
    expect(day.isClosed(1)).toBe(true);
  });

  it("takes nothing from the day's own minutes", async () => {
    const day = await beginDay({ plan: { dailyMinutes: everyDay(10) } });
    await give(day, { amount: { kind: "until", untilMs: at("16:10") } });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 10 * 60 + 9 * 60);
    expect(day.isClosed(1)).toBe(false);
    await day.watch(1, 70);
    expect(day.isClosed(1)).toBe(true);
  });

  it.each(["15:00", "2026-11-24T05:00"])("is refused for %s, which is not to come today", async (clock) => {
    const day = await beginDay();
    await day.unlock();
    const untilMs = clock.length === 5 ? at(clock) : at("04:30") + 86_400_000;
    const amount = { kind: "until", untilMs } as const;
    const request = { token: day.token(), child: day.child, request: null, scope: EVERYWHERE, pastBedtime: false };
    expect(await day.world.own("grant/give", { ...request, amount })).toMatchObject({ ok: false });
  });
});

describe("bedtime", () => {
  const night = { bedtime: everyDay({ closesAt: "16:10", opensAt: "20:00" } as const) };

  it("holds against minutes that were given", async () => {
    const day = await beginDay({ plan: { ...minute, ...night } });
    await give(day, { amount: { kind: "minutes", minutes: 30 } });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 11 * 60);
    expect(await day.closedView(1)).toMatchObject({ reason: "bedtime" });
  });

  it("gives way to minutes past it, for as many as are watched", async () => {
    const day = await beginDay({ plan: night });
    await day.pass(15 * 60);
    await day.browsing.open(1, INSTAGRAM);
    expect(day.isClosed(1)).toBe(true);
    await give(day, { pastBedtime: true });
    await day.watch(1, 4 * 60);
    expect(day.isClosed(1)).toBe(false);
    await day.watch(1, 61);
    expect(await day.closedView(1)).toMatchObject({ reason: "bedtime" });
  });
});

describe("a grant that names a site", () => {
  it("opens it for the rest of the day although the plan closes it, and nothing else", async () => {
    const day = await beginDay({
      plan: { closed: [ON_YOUTUBE, { site: siteId("instagram"), surface: "all" }] },
    });
    await give(day, { amount: { kind: "day" }, scope: ON_YOUTUBE });
    await day.browsing.open(1, YOUTUBE);
    await day.browsing.open(2, INSTAGRAM);
    expect([day.isClosed(1), day.isClosed(2)]).toEqual([false, true]);
    await day.pass(14 * 3600);
    await day.browsing.open(3, YOUTUBE);
    expect(day.isClosed(3)).toBe(true);
  });

  it("opens nothing below its minimum age", async () => {
    const day = await beginDay({ birthDate: "2017-01-05" });
    await give(day, { amount: { kind: "day" }, scope: ON_YOUTUBE, pastBedtime: true });
    await day.browsing.open(1, YOUTUBE);
    expect(await day.closedView(1)).toMatchObject({ reason: "below-minimum-age" });
  });
});

describe("only this page", () => {
  /** What the browser itself would stop of that site, this page too. */
  const rulesAgainst = (day: Day): readonly string[] =>
    day.world.browser.closedSites().flatMap(({ site }) => (site === "youtube" ? [site] : []));

  async function openThePage(): Promise<Day> {
    const day = await beginDay({ plan: { closed: [ON_YOUTUBE] } });
    await day.browsing.open(1, YOUTUBE);
    expect(day.isClosed(1)).toBe(true);
    await day.unlock();
    const page = { token: day.token(), child: day.child, tabId: 1, on: true, pastBedtime: false, request: null };
    valueOf(await day.world.own("grant/page", page));
    await day.browsing.follow();
    return day;
  }

  it("opens it in its tab, until the tab leaves it", async () => {
    const day = await openThePage();
    expect(day.urlOf(1)).toBe(YOUTUBE);
    expect(rulesAgainst(day)).toEqual([]);
    await day.watch(1, 60);
    expect(day.isClosed(1)).toBe(false);
    await day.browsing.open(2, YOUTUBE);
    expect(day.isClosed(2)).toBe(true);
    await day.browsing.open(1, OTHER_VIDEO);
    expect(day.isClosed(1)).toBe(true);
    expect(rulesAgainst(day)).toEqual(["youtube"]);
    await day.browsing.open(1, YOUTUBE);
    expect(day.isClosed(1)).toBe(true);
  });

  it("is nowhere on the disk", async () => {
    const day = await openThePage();
    expect(JSON.stringify(day.world.stores.everything())).not.toContain("abc123DEF45");
  });

  it("ends with the browser", async () => {
    const day = await openThePage();
    await day.browsing.restart();
    await day.browsing.follow();
    expect(day.isClosed(1)).toBe(true);
  });
});

describe("a spare quarter of the plan", () => {
  const spares = { ...minute, spareMinutes: { minutes: 15, times: 1 } } as const;

  it("is taken without a parent, so often and no oftener, two taps at once or not", async () => {
    const day = await beginDay({ plan: spares });
    await spendTheMinute(day);
    const taps = await Promise.all([day.world.own("grant/spare", {}), day.world.own("grant/spare", {})]);
    expect(taps.map(({ ok }) => ok)).toEqual([true, false]);
    await day.browsing.follow();
    expect(day.urlOf(1)).toBe(INSTAGRAM);
    expect(await day.view()).toMatchObject({ ofMinutes: 16, asking: { spare: null } });
  });

  it("that somebody wrote into the store is worth what the plan allows", async () => {
    const day = await beginDay({ plan: spares });
    await day.world.own("grant/spare", {});
    const [spare] = await day.world.stores.grants.ofDay(day.child, "2026-11-23");
    if (spare === undefined) throw new Error("Nothing was taken.");
    await day.world.stores.grants.add({ ...spare, id: "another" });
    await day.world.stores.grants.remove(spare.id);
    await day.world.stores.grants.add({ ...spare, amount: { kind: "minutes", minutes: 200 } });
    expect(await day.view()).toMatchObject({ ofMinutes: 16 });
  });

  it("is refused where the plan has none", async () => {
    const day = await beginDay({ plan: minute });
    expect(await day.world.own("grant/spare", {})).toMatchObject({ ok: false, error: "not-now" });
  });
});
