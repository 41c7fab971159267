import { describe, expect, it } from "vitest";
import { beginDay, type Day } from "#test/support/household/begin-day";

const INSTAGRAM = "https://www.instagram.com/";

/** The background is dead nearly all the time: it wakes for what the guard says every ten seconds, and is killed again. */
async function watchOverItsDeaths(day: Day, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 10) {
    day.world.time.pass(9_900);
    await day.world.killWorker();
    await day.pass(0.1);
  }
}

describe("a background that is killed over and over, with no word from any site", () => {
  it("counts every second, also when the clock may follow the wall no further", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.sit(1);
    await watchOverItsDeaths(day, 1_200);
    await day.browsing.getUp(1);
    expect(Math.abs((await day.usedSeconds()) - 1_200)).toBeLessThanOrEqual(2);
  });

  it("counts them also when the wall was set back", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.sit(1);
    await watchOverItsDeaths(day, 400);
    day.world.time.moveWall(-3_600_000);
    await watchOverItsDeaths(day, 800);
    await day.browsing.getUp(1);
    expect(Math.abs((await day.usedSeconds()) - 1_200)).toBeLessThanOrEqual(2);
  });

  it("closes the site when its time is spent", async () => {
    const day = await beginDay({ plan: { dailyMinutes: [10, 10, 10, 10, 10, 10, 10] } });
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.sit(1);
    await watchOverItsDeaths(day, 590);
    expect(day.isClosed(1)).toBe(false);
    await watchOverItsDeaths(day, 20);
    expect(day.isClosed(1)).toBe(true);
  });
});

describe("a page that lies of what was watched while the background was dead", () => {
  const claim = { why: "beat", spans: [{ startAgoMs: 40_000, endAgoMs: 0 }] } as const;

  it("moves the clock by no second that is not set", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    await day.world.report(1, claim);
    const [before, used] = [(await day.view()).nowMs, await day.usedSeconds()];
    for (let times = 0; times < 100; times += 1) {
      await day.world.killWorker();
      await day.world.report(1, claim);
    }
    const movedSeconds = ((await day.view()).nowMs - before) / 1000;
    expect(movedSeconds).toBeGreaterThan(3_000);
    expect(movedSeconds).toBeLessThanOrEqual((await day.usedSeconds()) - used + 1);
  });

  it("moves it once in each run, and not at all where nothing is set", async () => {
    const day = await beginDay({ plan: { uncounted: [{ site: "all", surface: "feed" }] } });
    await day.browsing.open(1, INSTAGRAM);
    const before = (await day.view()).nowMs;
    await day.world.killWorker();
    for (let times = 0; times < 3; times += 1) await day.world.report(1, claim);
    expect((await day.view()).nowMs - before).toBeLessThan(1_000);
    const counted = await beginDay();
    await counted.browsing.open(1, INSTAGRAM);
    const beforeIt = (await counted.view()).nowMs;
    await counted.world.killWorker();
    for (let times = 0; times < 3; times += 1) await counted.world.report(1, claim);
    expect((await counted.view()).nowMs - beforeIt).toBe(40_000);
  });
});
