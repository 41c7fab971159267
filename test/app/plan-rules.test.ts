import { minutesGiven } from "#test/support/domain/minutes-given";
import { describe, expect, it, vi } from "vitest";
import { createLock } from "#app/door/lock";
import { everyDay } from "#domain/plan/every-day";
import type { Plan } from "#domain/plan/plan";
import { budget } from "#test/support/domain/budget";
import { closedTime } from "#test/support/domain/closed-time";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { PIN, valueOf } from "#test/support/household/given-household";
import { siteId } from "#domain/ids";

const INSTAGRAM = "https://www.instagram.com/";
const SHORTS = "https://www.youtube.com/shorts/abc123DEF45";
const MESSAGES = "https://www.instagram.com/direct/t/1/";
const DAY_SECONDS = 24 * 3600;
const at = (local: string): number => Temporal.ZonedDateTime.from(`${local}[Europe/Madrid]`).epochMilliseconds;

async function watchFor(day: Day, tabId: number, url: string, seconds: number): Promise<void> {
  await day.browsing.open(tabId, url);
  await day.watch(tabId, seconds);
}

/** Nobody is there until the same hour of the next day. */
async function sleepADay(day: Day): Promise<void> {
  for (const { id } of day.world.browser.all()) await day.browsing.close(id);
  await day.pass(DAY_SECONDS - ((day.world.time.passedMs() / 1000) % DAY_SECONDS));
}

describe("a pot for the week", () => {
  const plan: Partial<Plan> = { weeklyMinutes: 3, bedtime: everyDay({ closesAt: "21:00", opensAt: "07:00" }) };

  it("is spent over its days, whatever dies between them, and is full again on Monday", async () => {
    const day = await beginDay({ plan });
    await watchFor(day, 1, INSTAGRAM, 120);
    expect(day.isClosed(1)).toBe(false);
    await sleepADay(day);
    await day.world.killWorker();
    await watchFor(day, 1, INSTAGRAM, 90);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.closedView(1)).toMatchObject({
      reason: "weekly-budget-spent",
      budgetMinutes: 3,
      untilMs: at("2026-11-30T07:00"),
    });
    expect(await day.view()).toMatchObject({
      state: "spent",
      wall: { kind: "week", leftMs: 0 },
      fresh: { minutes: 3, atMs: at("2026-11-30T07:00") },
    });
    for (let days = 0; days < 6; days += 1) await sleepADay(day);
    await day.browsing.open(2, INSTAGRAM);
    expect(day.isClosed(2)).toBe(false);
  });

  it("is not taken from by what a parent gave", async () => {
    const day = await beginDay({ plan });
    await day.unlock();
    const scope = { site: "all", surface: "all" } as const;
    await day.world.own("grant/give", { token: day.token(), child: day.child, ...minutesGiven(2, scope) });
    await watchFor(day, 1, INSTAGRAM, 180);
    await sleepADay(day);
    await watchFor(day, 1, INSTAGRAM, 119);
    expect(day.isClosed(1)).toBe(false);
    await day.watch(1, 1);
    expect(day.isClosed(1)).toBe(true);
  });

  it("is not full again because the days before cannot be read", async () => {
    const day = await beginDay({ plan });
    await watchFor(day, 1, INSTAGRAM, 120);
    await sleepADay(day);
    const { ledger } = day.world.stores;
    const { read } = ledger;
    const todayHour = at("2026-11-24T04:00") / 3_600_000;
    vi.spyOn(ledger, "read").mockImplementation(async (child, from, to) => {
      if (from < todayHour) throw new Error("The disk said no.");
      return read(child, from, to);
    });
    day.world.rebuild();
    await day.browsing.open(1, INSTAGRAM);
    expect(await day.closedView(1)).toMatchObject({ reason: "needs-parent" });
  });
});

describe("what a day leaves over", () => {
  it("comes on top of the next, up to its cap, and is said", async () => {
    const day = await beginDay({ plan: { dailyMinutes: everyDay(2), carryOver: { capMinutes: 1 } } });
    // Before the first day there was none that could leave anything.
    expect(await day.view()).toMatchObject({ ofMinutes: 2 });
    await watchFor(day, 1, INSTAGRAM, 90);
    await sleepADay(day);
    expect(await day.view()).toMatchObject({ ofMinutes: 2.5 });
  });
});

describe("a group", () => {
  it("closes all of its places when they have used it up together", async () => {
    const group = budget(1, { site: siteId("instagram"), surface: "all" }, { site: "all", surface: "shorts" });
    const day = await beginDay({ plan: { budgets: [group] } });
    await watchFor(day, 1, INSTAGRAM, 40);
    await watchFor(day, 2, SHORTS, 30);
    await day.browsing.open(1, INSTAGRAM);
    expect([day.isClosed(1), day.isClosed(2)]).toEqual([true, true]);
    expect(await day.closedView(2)).toMatchObject({
      reason: "group-budget-spent",
      budgetMinutes: 1,
      group: { name: null, parts: [{ siteName: "Instagram" }, { siteName: null, surface: "shorts" }] },
    });
  });
});

describe("a break", () => {
  const plan: Partial<Plan> = {
    breaks: { afterMinutes: 2, forMinutes: 1 },
    dailyMinutes: everyDay(60),
    openWhenSpent: [{ site: "all", surface: "messages" }],
  };

  it("comes after minutes in a row, over two sites, and leads back by itself", async () => {
    const day = await beginDay({ plan });
    await watchFor(day, 1, INSTAGRAM, 60);
    await watchFor(day, 1, SHORTS, 70);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.closedView(1)).toMatchObject({ reason: "break", waitingMs: 58 * 60_000 });
    expect(await day.view()).toMatchObject({ state: "break", wall: { kind: "day", leftMs: 58 * 60_000 } });
    await day.pass(49);
    expect(day.isClosed(1)).toBe(true);
    await day.pass(2);
    expect(day.urlOf(1)).toBe(SHORTS);
  });

  it("holds when the worker died at its beginning", async () => {
    const day = await beginDay({ plan });
    await watchFor(day, 1, INSTAGRAM, 120);
    await day.world.killWorker();
    await day.browsing.open(2, INSTAGRAM);
    expect(day.isClosed(2)).toBe(true);
  });

  it("is not shortened by a clock that is set forward", async () => {
    const day = await beginDay({ plan });
    await watchFor(day, 1, INSTAGRAM, 120);
    day.world.time.moveWall(30 * 60_000);
    await day.browsing.open(2, INSTAGRAM);
    expect(day.isClosed(2)).toBe(true);
  });

  it("leaves open what stays open, and is not made longer by it", async () => {
    const day = await beginDay({ plan });
    await watchFor(day, 1, INSTAGRAM, 120);
    await watchFor(day, 2, MESSAGES, 60);
    expect(day.isClosed(2)).toBe(false);
    await day.browsing.open(1, INSTAGRAM);
    expect(day.isClosed(1)).toBe(false);
  });
});

describe("closed times", () => {
  it("close everything when they begin, with their name, and open again", async () => {
    const day = await beginDay({ plan: { closedTimes: [closedTime("dinner", "16:10", "16:20")] } });
    await watchFor(day, 1, INSTAGRAM, 600);
    expect(await day.closedView(1)).toMatchObject({
      reason: "device-free-time",
      closedFor: { kind: "dinner", name: null },
      untilMs: at("2026-11-23T16:20"),
    });
    expect(await day.view()).toMatchObject({ state: "device-free", opensMs: at("2026-11-23T16:20") });
    await day.pass(600);
    expect(day.urlOf(1)).toBe(INSTAGRAM);
  });

  it("of school are none on a holiday", async () => {
    const lessons = {
      ...closedTime("school", "08:00", "18:00"),
      days: [true, true, true, true, true, false, false],
    } as const;
    const household = { plan: { closedTimes: [lessons] } };
    const [ordinary, holiday] = [
      await beginDay(household),
      await beginDay({ ...household, calendar: { freeDays: [{ name: "Off", from: "2026-11-23", to: "2026-11-23" }] } }),
    ];
    for (const day of [ordinary, holiday]) await day.browsing.open(1, INSTAGRAM);
    expect([ordinary.isClosed(1), holiday.isClosed(1)]).toEqual([true, false]);
  });
});

describe("a rule for today", () => {
  const today = { firstDate: "2026-11-23", lastDate: "2026-11-23" };
  const plan: Partial<Plan> = {
    dailyMinutes: everyDay(60),
    overrides: [{ part: "dailyMinutes", value: everyDay(1), ...today }],
  };

  it("holds today and not tomorrow, which the child is told", async () => {
    const day = await beginDay({ plan });
    await watchFor(day, 1, INSTAGRAM, 60);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.view()).toMatchObject({
      ofMinutes: 1,
      fresh: { minutes: 60 },
      plan: { overrides: plan.overrides },
    });
    await sleepADay(day);
    await watchFor(day, 1, INSTAGRAM, 90);
    expect(day.isClosed(1)).toBe(false);
  });

  it("is what today's limit changes", async () => {
    const day = await beginDay({ plan });
    await day.unlock();
    const limit = { token: day.token(), child: day.child, minutes: 30 };
    expect(valueOf(await day.world.own("plan/limit", limit))).toMatchObject({ limitMinutes: 30 });
    await sleepADay(day);
    expect(await day.view()).toMatchObject({ ofMinutes: 60 });
  });
});

describe("a household that an older version signed", () => {
  it("holds as it did, and is not written anew by being read", async () => {
    const day = await beginDay({ plan: { dailyMinutes: everyDay(1) } });
    const { ports, stores } = day.world;
    const lock = createLock(ports);
    const opened = await lock.openWithPin(PIN);
    const [newest] = await stores.documents.households();
    if (opened === null || typeof newest !== "object" || newest === null || !("text" in newest))
      throw new Error("No household.");
    const text = JSON.stringify(asFirstVersion(JSON.parse(String(newest.text))));
    const signature = await lock.sign(opened.householdKey, text);
    stores.forgeHouseholds(() => [{ text, signature }]);
    stores.forgeCounts(undefined);
    await day.browsing.restart();
    await watchFor(day, 1, INSTAGRAM, 60);
    expect(day.isClosed(1)).toBe(true);
    expect(await day.closedView(1)).toMatchObject({ reason: "daily-budget-spent" });
    expect((await stores.documents.households())[0]).toMatchObject({ text });
  });
});

/** Without what version 1 did not know. */
function asFirstVersion(household: Record<string, unknown>): object {
  const without = (whole: object, names: readonly string[]): object =>
    Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
  const NEW = "weeklyMinutes carryOver breaks closedTimes spareMinutes requestsADay readings overrides".split(" ");
  const children = Array.isArray(household["children"]) ? household["children"] : [];
  const old = children.map((child) => ({
    ...without(child, ["avatar", "code"]),
    plan: { ...without(child.plan, [...NEW, "ownSites", "pages", "schoolUse", "embeds"]), version: 1 },
  }));
  return { ...without(household, ["freeWeekdays", "freeDays", "language"]), version: 1, children: old };
}
