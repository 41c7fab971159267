import { describe, expect, it } from "vitest";
import { beginDay, type Day } from "#test/support/household/begin-day";

const INSTAGRAM = "https://www.instagram.com/";
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const minute = { dailyMinutes: [1, 1, 1, 1, 1, 1, 1] as const };
const hour = { dailyMinutes: [60, 60, 60, 60, 60, 60, 60] as const };

const closesAgain = async (day: Day): Promise<string> => {
  await day.browsing.open(9, INSTAGRAM);
  return day.isClosed(9) ? (await day.closedView(9)).reason : "open";
};

describe("a clock that somebody moves", () => {
  it("a day forward refills nothing, is called by its name and is written down", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    day.world.time.moveWall(DAY_MS);
    await day.pass(1);
    expect(await closesAgain(day)).toBe("clock-unconfirmed");
    expect(await day.usedSeconds()).toBe(60);
    // A machine that slept looks the same at first; after a while it was hardly sleep.
    await day.pass(1200);
    await day.view();
    expect(await day.journal()).toContainEqual(expect.objectContaining({ kind: "clock-changed", byMs: DAY_MS }));
  });

  it("a day forward and back costs no tomorrow", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    day.world.time.moveWall(DAY_MS);
    await day.pass(60);
    day.world.time.moveWall(-DAY_MS);
    await day.pass(60);
    expect(await closesAgain(day)).toBe("daily-budget-spent");
    for (const url of ["https://www.reddit.com/", "https://www.youtube.com/"]) {
      await day.world.event({ kind: "server-date", tabId: 1, url, dateMs: day.world.time.clock.wallMs() });
    }
    await day.browsing.focus(null);
    await day.pass(12 * 3600);
    expect(await day.usedSeconds()).toBe(0);
    expect(await closesAgain(day)).toBe("open");
  });

  it("an hour back, ten times, makes no second free and no second count twice", async () => {
    const day = await beginDay({ plan: hour });
    await day.browsing.open(1, INSTAGRAM);
    for (let times = 0; times < 10; times += 1) {
      await day.watch(1, 60);
      day.world.time.moveWall(-HOUR_MS);
    }
    expect(await day.usedSeconds()).toBe(600);
  });

  it("by an hour while the browser is off makes no second free", async () => {
    const day = await beginDay({ plan: hour });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    day.world.time.moveWall(-HOUR_MS);
    await day.browsing.restart();
    await day.watch(1, 60);
    expect(await day.usedSeconds()).toBe(120);
  });

  it("to another zone refills nothing, and is written down", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    day.world.time.changeZone("Pacific/Auckland");
    await day.browsing.restart();
    expect(await closesAgain(day)).toBe("daily-budget-spent");
    expect(await day.journal()).toContainEqual(
      expect.objectContaining({ kind: "zone-changed", from: "Europe/Madrid", to: "Pacific/Auckland" }),
    );
  });

  it("is believed when two sites say the same of it", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    day.world.time.moveWall(DAY_MS);
    await day.pass(1);
    expect(await closesAgain(day)).toBe("clock-unconfirmed");
    const dateMs = day.world.time.clock.wallMs();
    await day.world.event({ kind: "server-date", tabId: 1, url: "https://www.reddit.com/", dateMs });
    await day.world.event({ kind: "server-date", tabId: 1, url: "https://www.youtube.com/", dateMs });
    expect(await closesAgain(day)).toBe("open");
  });

  it("is believed when a parent is shown it and says so, and not for an opened door alone", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    day.world.time.moveWall(DAY_MS);
    await day.pass(1);
    await day.unlock();
    expect(await closesAgain(day)).toBe("clock-unconfirmed");
    await day.world.own("clock/confirm", { token: day.token() });
    expect(await closesAgain(day)).toBe("open");
  });
});

describe("a new day", () => {
  it.each([
    ["does not begin at midnight", "2026-11-23T23:00", 3600 + 60, 60],
    ["begins at four, and refills once", "2026-11-24T03:00", 3600 + 60, 0],
  ])("%s", async (_, startsAt, later, used) => {
    const day = await beginDay({ plan: minute }, { startsAt });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    await day.browsing.focus(null);
    await day.pass(later);
    expect(await day.usedSeconds()).toBe(used);
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 120);
    expect(await day.usedSeconds()).toBe(60);
  });

  it("splits what is watched across its beginning", async () => {
    const day = await beginDay({ plan: hour }, { startsAt: "2026-11-24T03:59:30" });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 30);
    expect(await day.usedSeconds()).toBe(0);
    await day.watch(1, 30);
    expect(await day.usedSeconds()).toBe(30);
  });

  it.each([
    ["of 23 hours", "2026-03-28T20:00", 7],
    ["of 25 hours", "2026-10-24T20:00", 9],
  ])("after one %s comes at four by the family's clock, %i", async (_, startsAt, hours) => {
    const day = await beginDay({ plan: minute }, { startsAt });
    await day.browsing.open(1, INSTAGRAM);
    await day.watch(1, 60);
    await day.browsing.focus(null);
    await day.pass(hours * 3600 - 61);
    expect(await day.usedSeconds()).toBe(60);
    await day.pass(2);
    expect(await day.usedSeconds()).toBe(0);
  });
});
