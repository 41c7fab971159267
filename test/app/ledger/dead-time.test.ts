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

  it("counts them also with a wall that was set back, but for the one gap in which it was", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    day.browsing.sit(1);
    await watchOverItsDeaths(day, 400);
    day.world.time.moveWall(-3_600_000);
    await watchOverItsDeaths(day, 800);
    await day.browsing.getUp(1);
    expect(Math.abs((await day.usedSeconds()) - 1_200)).toBeLessThanOrEqual(10);
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
  /** The slack of the clock, which it follows any wall by. */
  const SLACK_SECONDS = 300;

  /** Someone sets the wall 40 s forward, kills the background and has the page claim them, over and over. */
  async function lie(day: Day, times: number): Promise<void> {
    await day.browsing.open(1, INSTAGRAM);
    await day.world.report(1, claim);
    for (let time = 0; time < times; time += 1) {
      day.world.time.moveWall(40_000);
      await day.world.killWorker();
      for (let again = 0; again < 3; again += 1) await day.world.report(1, claim);
    }
  }
  const stampSeconds = async (day: Day): Promise<number> => {
    const clock = (await day.world.stores.session.get("clock")) as { readonly stampMs: number };
    return clock.stampMs / 1000;
  };

  it("moves the clock by no second that is not set", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    const [before, used] = [await stampSeconds(day), await day.usedSeconds()];
    await lie(day, 50);
    const movedSeconds = (await stampSeconds(day)) - before;
    expect(movedSeconds).toBeGreaterThan(1_900);
    expect(movedSeconds).toBeLessThanOrEqual((await day.usedSeconds()) - used + 1);
  });

  it("moves it not at all where nothing is counted", async () => {
    const day = await beginDay({ plan: { uncounted: [{ site: "all", surface: "feed" }] } });
    const before = await stampSeconds(day);
    await lie(day, 50);
    expect((await stampSeconds(day)) - before).toBeLessThanOrEqual(SLACK_SECONDS);
  });

  it("moves it not at all while the clock is kept", async () => {
    const day = await beginDay();
    await day.browsing.open(1, INSTAGRAM);
    const before = await stampSeconds(day);
    for (let time = 0; time < 20; time += 1) {
      await day.world.killWorker();
      await day.world.report(1, claim);
    }
    expect((await stampSeconds(day)) - before).toBe(0);
  });
});
