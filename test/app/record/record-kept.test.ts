import { describe, expect, it } from "vitest";
import { everyDay } from "#domain/plan/every-day";
import { addDays } from "#domain/time/add-days";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { valueOf, type NewHousehold } from "#test/support/household/given-household";
import { recordOf } from "#test/support/household/record-of";

const FEED = "https://www.instagram.com/";
const TAB = 1;
const DAY = 86_400;
const MONDAY = "2026-11-23";
const HOUR_PLAN: NewHousehold = { plan: { dailyMinutes: everyDay(60) } };

const minutesOn = async (day: Day, date: string): Promise<number> =>
  ((await recordOf(day.world, day.child, date))[0]?.watchedSeconds ?? 0) / 60;

async function watchFeed(day: Day, seconds: number): Promise<void> {
  await day.browsing.open(TAB, FEED);
  await day.watch(TAB, seconds);
  await day.browsing.close(TAB);
}

const hoursOf = (day: Day) => day.world.stores.ledger.read(day.child, 0, 1e7);
const daysOf = (day: Day) => day.world.stores.record.days(day.child, 0, 1e6);
const kindsOf = async (day: Day): Promise<readonly string[]> => (await day.journal()).map(({ kind }) => kind);

describe("days that are over", () => {
  it("are compacted after two weeks, at a quiet moment, and look as they did", async () => {
    const day = await beginDay(HOUR_PLAN);
    await watchFeed(day, 600);
    await day.pass(DAY);
    const before = await recordOf(day.world, day.child, MONDAY);
    expect(before[0]).toMatchObject({ watchedSeconds: 600, limitSeconds: 3600 });
    await day.pass(13 * DAY);
    expect(await daysOf(day)).toEqual([]);
    await day.pass(2 * DAY);
    expect(await hoursOf(day)).toEqual([]);
    expect(await daysOf(day)).toHaveLength(1);
    expect(await recordOf(day.world, day.child, MONDAY)).toEqual(before);
  });

  it("wait while somebody is at a supervised page", async () => {
    const day = await beginDay();
    await watchFeed(day, 600);
    // Five minutes before the day on which Monday is old enough.
    await day.pass(14 * DAY + 12 * 3600 - 900);
    await day.browsing.open(TAB, FEED);
    day.browsing.sit(TAB);
    await day.pass(1500);
    const isOld = (await daysOf(day)).length > 0;
    await day.browsing.getUp(TAB);
    await day.browsing.close(TAB);
    await day.world.event({ kind: "idle", state: "idle" });
    expect([isOld, (await daysOf(day)).length > 0]).toEqual([false, true]);
  });

  it("keep what their plan said when a parent changes it later", async () => {
    const day = await beginDay(HOUR_PLAN);
    await watchFeed(day, 600);
    await day.pass(2 * DAY);
    await day.unlock();
    valueOf(await day.world.own("plan/limit", { token: day.token(), child: day.child, minutes: 5 }));
    const { children } = valueOf(await day.world.own("family/view", { token: day.token() }));
    const base = children[0]?.plan;
    if (base === undefined) throw new Error("There is no plan.");
    const plan = { ...base, dailyMinutes: everyDay(10) };
    valueOf(await day.world.own("plan/change", { token: day.token(), child: day.child, base, plan }));
    expect((await recordOf(day.world, day.child, MONDAY))[0]).toMatchObject({ limitSeconds: 3600 });
  });
});

describe("what is old", () => {
  it("goes after as many days as the family keeps it, and the journal says that it went", async () => {
    const day = await beginDay();
    await watchFeed(day, 600);
    await day.pass(40 * DAY);
    await day.unlock();
    expect(valueOf(await day.world.own("record/keeping", { token: day.token() }))).toEqual({
      retention: { minutes: "year", journal: "quarter" },
      isForgetting: false,
    });
    expect(await minutesOn(day, MONDAY)).toBe(10);
    const keep = { token: day.token(), what: "minutes", keptFor: "35-days" } as const;
    expect(valueOf(await day.world.own("record/keep", keep))).toMatchObject({
      retention: { minutes: "35-days", journal: "quarter" },
    });
    // Not before the next day, so that a slip can be undone.
    expect(await minutesOn(day, MONDAY)).toBe(10);
    await day.pass(DAY);
    expect(await minutesOn(day, MONDAY)).toBe(0);
    expect([await hoursOf(day), await daysOf(day)]).toEqual([[], []]);
    const closed = await day.world.stores.record.closedDays(day.child, "2026-01-01", "2027-12-31");
    expect(closed[0]?.date).toBe(addDays("2027-01-03", -35));
    const journal = await day.journal();
    expect(journal.find(({ kind }) => kind === "retention-changed")).toMatchObject({
      ...{ what: "minutes", from: "year", to: "35-days" },
    });
    expect(journal.find(({ kind }) => kind === "purged")).toMatchObject({ events: 0, records: 1 });
  });

  it("goes by itself with the days, from the journal too", async () => {
    const day = await beginDay();
    await watchFeed(day, 600);
    await day.unlock();
    for (const what of ["minutes", "journal"] as const)
      valueOf(await day.world.own("record/keep", { token: day.token(), what, keptFor: "35-days" }));
    expect(await kindsOf(day)).toContain("set-up-finished");
    await day.pass(34 * DAY);
    expect(await minutesOn(day, MONDAY)).toBe(10);
    expect(await kindsOf(day)).toContain("set-up-finished");
    await day.pass(3 * DAY);
    expect(await minutesOn(day, MONDAY)).toBe(0);
    expect(await kindsOf(day)).not.toContain("set-up-finished");
    expect(await kindsOf(day)).toContain("purged");
  });

  it("goes for a child who is gone as for the others", async () => {
    const day = await beginDay({ others: [{ name: "Leo" }] });
    await watchFeed(day, 600);
    await day.unlock();
    valueOf(await day.world.own("people/child-remove", { token: day.token(), child: day.child }));
    await day.pass(20 * DAY);
    expect(await daysOf(day)).toHaveLength(1);
    await day.unlock();
    valueOf(await day.world.own("record/keep", { token: day.token(), what: "minutes", keptFor: "35-days" }));
    await day.pass(20 * DAY);
    expect([await hoursOf(day), await daysOf(day)]).toEqual([[], []]);
  });

  it("is kept for ever where the family wants it so", async () => {
    const day = await beginDay();
    await watchFeed(day, 600);
    await day.unlock();
    valueOf(await day.world.own("record/keep", { token: day.token(), what: "minutes", keptFor: "for-ever" }));
    await day.pass(400 * DAY);
    expect(await minutesOn(day, MONDAY)).toBe(10);
  }, 60_000);
});
