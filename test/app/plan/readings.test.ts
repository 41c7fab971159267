import { describe, expect, it } from "vitest";
import { everyDay } from "#domain/plan/every-day";
import type { Reading } from "#domain/plan/plan";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf } from "#test/support/household/given-household";

const CHANNEL = "https://www.reddit.com/r/science/";
const UNDER_IT = "https://www.reddit.com/r/science/comments/1/volcanoes/";
const BESIDE_IT = "https://www.reddit.com/r/sciencefiction/";
const minute = { dailyMinutes: everyDay(1) };

async function call(day: Day, tabId: number, as: Reading["as"] | null) {
  await day.unlock();
  const view = valueOf(await day.world.own("plan/read-page", { token: day.token(), child: day.child, tabId, as }));
  await day.browsing.follow();
  return view;
}

describe("a page that a parent leaves uncounted", () => {
  it("takes no minutes, with all that lies under it, and nothing beside it is", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, CHANNEL);
    expect((await call(day, 1, "uncounted")).page).toMatchObject({ path: "/r/science", counted: false });
    await day.watch(1, 120);
    await day.browsing.open(1, UNDER_IT);
    await day.watch(1, 120);
    expect(day.isClosed(1)).toBe(false);
    expect(await day.usedSeconds()).toBe(0);
    await day.browsing.open(2, BESIDE_IT);
    await day.watch(2, 61);
    expect([day.isClosed(1), day.isClosed(2)]).toEqual([false, true]);
  });

  it("is counted again when the word is taken back", async () => {
    const day = await beginDay({ plan: minute });
    await day.browsing.open(1, CHANNEL);
    await call(day, 1, "uncounted");
    await call(day, 1, null);
    await day.watch(1, 61);
    expect(day.isClosed(1)).toBe(true);
    expect((await day.view()).plan?.readings).toEqual([]);
  });
});

describe("a page that a parent calls another surface", () => {
  const feedClosed = { closed: [{ site: "all", surface: "feed" } as const] };

  it("is open or closed as that, whatever it shows beside", async () => {
    const day = await beginDay({ plan: feedClosed });
    await day.browsing.open(1, UNDER_IT);
    expect(day.isClosed(1)).toBe(false);
    await call(day, 1, "feed");
    expect(await day.closedView(1)).toMatchObject({ reason: "surface-closed", surface: "feed" });
    await call(day, 1, "post");
    expect(day.urlOf(1)).toBe(UNDER_IT);
    await day.watch(1, 5, { shows: "feed" });
    expect(day.isClosed(1)).toBe(false);
  });

  it("is not covered by its guard, which knows no parent's word", async () => {
    const day = await beginDay({ plan: feedClosed });
    await day.browsing.open(1, CHANNEL);
    expect(day.isClosed(1)).toBe(true);
    await call(day, 1, "post");
    const order = await day.world.report(1, { why: "hello", shows: "feed" });
    expect(order.kind).toBe("open");
    expect(order.closed.map(({ surface }) => surface)).not.toContain("feed");
  });
});
