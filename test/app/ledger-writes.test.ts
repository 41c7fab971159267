import { expect, it } from "vitest";
import { beginDay, type Day } from "#test/support/household/begin-day";

const FEED = "https://www.instagram.com/";
const HOURS = 2;

/** How many transactions of the ledger there were so far. */
function countWrites({ world: { stores } }: Day): () => number {
  const { ledger } = stores;
  const { watch } = ledger;
  let writes = 0;
  ledger.watch = (...span) => {
    writes += 1;
    return watch(...span);
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
