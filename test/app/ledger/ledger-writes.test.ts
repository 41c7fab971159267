import { describe, expect, it } from "vitest";
import { beginDay, type Day } from "#test/support/household/begin-day";

const FEED = "https://www.instagram.com/";
const WATCH = "https://www.youtube.com/watch?v=abc123DEF45";
const HOURS = 2;

/** How many transactions of the ledger there were so far. */
function countWrites({ world: { stores } }: Day): () => number {
  const { ledger } = stores;
  const { watch } = ledger;
  let writes = 0;
  ledger.watch = (spans) => {
    writes += 1;
    return watch(spans);
  };
  return () => writes;
}

it("hours of watching write to the ledger once in ten seconds, whatever the two witnesses say, and every second is there", async () => {
  const day = await beginDay();
  const writes = countWrites(day);
  await day.browsing.open(1, FEED);
  await day.watch(1, HOURS * 3600);
  // One more for the moment at which they leave.
  expect(writes()).toBeLessThanOrEqual(HOURS * 360 + 1);
  expect(await day.usedSeconds()).toBe(HOURS * 3600);
}, 120_000);

it("a worker that dies between two reports writes once more, and no second twice", async () => {
  const day = await beginDay();
  const writes = countWrites(day);
  await day.browsing.open(1, FEED);
  await day.watch(1, 300);
  const before = writes();
  await day.world.killWorker();
  await day.watch(1, 300);
  expect(writes() - before).toBeLessThanOrEqual(32);
  expect(await day.usedSeconds()).toBe(600);
});

describe("two pages that are watched at once", () => {
  /** A feed in front, and beside it a video that is heard; their guards speak at different moments. */
  async function watchBoth(apartSeconds: number): Promise<Day> {
    const day = await beginDay();
    await day.browsing.open(1, WATCH, { windowId: 2, audible: true });
    await day.browsing.open(2, FEED);
    day.browsing.sit(1, { happening: "video" });
    await day.pass(apartSeconds);
    day.browsing.sit(2);
    return day;
  }

  it.each([1, 5, 9])("%i s apart are written in one transaction in ten seconds", async (apart) => {
    const day = await watchBoth(apart);
    const writes = countWrites(day);
    await day.pass(1200);
    expect(writes()).toBeLessThanOrEqual(121);
    await day.browsing.getUp(1);
    await day.browsing.getUp(2);
    const { sites } = await day.view();
    const usedOf = (name: string) => sites.find((site) => site.name === name)?.usedMs;
    // The page in front is seen from the moment at which it was opened.
    for (const name of ["Instagram", "YouTube"]) expect(usedOf(name)).toBe((1200 + apart) * 1000);
  });

  it("are written so also where the second one stands silent in another window, known by its guard alone", async () => {
    const day = await beginDay();
    await day.browsing.open(1, WATCH, { windowId: 2 });
    await day.browsing.open(2, FEED);
    day.browsing.sit(1, { happening: "video" });
    await day.pass(5);
    day.browsing.sit(2);
    const writes = countWrites(day);
    await day.pass(1207);
    expect(writes()).toBeLessThanOrEqual(122);
    await day.browsing.restart();
    const { sites } = await day.view();
    for (const { usedMs } of sites.filter(({ name }) => name === "Instagram" || name === "YouTube"))
      expect(usedMs).toBeGreaterThanOrEqual(1197_000);
  });

  it("lose ten seconds at most to a browser that is killed, at whatever moment", async () => {
    for (let second = 60; second < 71; second += 1) {
      const day = await watchBoth(5);
      await day.pass(second);
      await day.browsing.restart();
      const { sites } = await day.view();
      for (const { usedMs } of sites.filter(({ name }) => name === "Instagram" || name === "YouTube"))
        expect(usedMs).toBeGreaterThanOrEqual((second - 11) * 1000);
    }
  }, 60_000);
});
