import { describe, expect, it } from "vitest";
import type { Ports } from "#app/ports";
import { everyDay } from "#domain/plan/every-day";
import { addDays } from "#domain/time/add-days";
import { minutesGiven } from "#test/support/domain/minutes-given";
import { beginDay, type Day } from "#test/support/household/begin-day";
import { PIN, valueOf } from "#test/support/household/given-household";
import { recordOf } from "#test/support/household/record-of";

const FEED = "https://www.instagram.com/";
const TAB = 1;
const DAY = 86_400;
const MONDAY = "2026-11-23";
const TUESDAY = "2026-11-24";
const WEDNESDAY = "2026-11-25";

async function watchFeed(day: Day, seconds: number): Promise<void> {
  await day.browsing.open(TAB, FEED);
  await day.watch(TAB, seconds);
  await day.browsing.close(TAB);
}

async function forget(day: Day, what: "week" | "everything", child: Day["child"] | null = null): Promise<boolean> {
  await day.unlock();
  return valueOf(await day.world.own("record/forget", { token: day.token(), what, child })).isForgetting;
}

const watchedMinutes = async (day: Day, from: string, to: string, child = day.child): Promise<readonly number[]> =>
  (await recordOf(day.world, child, from, to)).map(({ watchedSeconds }) => watchedSeconds / 60);
const hoursOf = (day: Day) => day.world.stores.ledger.read(day.child, 0, 1e7);
const closedKinds = async (day: Day): Promise<readonly string[]> =>
  (await day.world.stores.record.closedDays(day.child, "", "9")).map(({ kind, date }) => `${date} ${kind}`);

describe("a week that is forgotten", () => {
  it("shows nowhere, gives nothing back to today, and is destroyed when the day is over", async () => {
    const day = await beginDay({ plan: { dailyMinutes: everyDay(60) } });
    await watchFeed(day, 600);
    await day.pass(DAY);
    await watchFeed(day, 900);
    expect(await watchedMinutes(day, MONDAY, TUESDAY)).toEqual([10, 15]);
    expect(await forget(day, "week")).toBe(true);
    expect(await watchedMinutes(day, MONDAY, TUESDAY)).toEqual([0, 0]);
    expect(await day.view()).toMatchObject({ usedMs: 900_000, week: [0, 0, null, null, null, null, null] });
    // What is watched from now on is today's record again, and comes on top of what was spent.
    await watchFeed(day, 120);
    expect(await watchedMinutes(day, MONDAY, TUESDAY)).toEqual([0, 2]);
    expect(await day.view()).toMatchObject({ usedMs: 1_020_000 });
    await day.pass(DAY);
    expect(await watchedMinutes(day, MONDAY, TUESDAY)).toEqual([0, 2]);
    const seconds = (await hoursOf(day))
      .flatMap(({ bits }) => [...bits])
      .reduce((sum, byte) => sum + countBits(byte), 0);
    expect(seconds).toBe(120);
    await day.unlock();
    expect(valueOf(await day.world.own("record/keeping", { token: day.token() }))).toMatchObject({
      isForgetting: false,
    });
  });

  it("leaves the weeks before as they were, in the record and in the journal", async () => {
    const day = await beginDay({ plan: { dailyMinutes: everyDay(10) } });
    await watchFeed(day, 700);
    await day.pass(7 * DAY);
    await watchFeed(day, 700);
    const blocks = async (): Promise<number> => (await day.journal()).filter(({ kind }) => kind === "blocked").length;
    const before = await blocks();
    await forget(day, "week");
    expect(await watchedMinutes(day, MONDAY, "2026-11-30")).toEqual([10, 0, 0, 0, 0, 0, 0, 0]);
    expect(before).toBe(2);
    expect(await blocks()).toBe(1);
    const journal = await day.journal();
    expect(journal.at(-1)).toMatchObject({ kind: "forgotten", what: "week", child: null });
    expect(journal.map(({ kind }) => kind)).toContain("set-up-finished");
  });

  it("gives nothing back to the week's pot, nor to what is left over, and the remainder is gone after two weeks", async () => {
    const plan = { weeklyMinutes: 30, carryOver: { capMinutes: 60 }, dailyMinutes: everyDay(20) };
    const [told, untold] = [await beginDay({ plan }), await beginDay({ plan })];
    for (const day of [told, untold]) {
      await watchFeed(day, 600);
      await day.pass(DAY);
      await watchFeed(day, 300);
    }
    await forget(told, "week");
    for (let days = 0; days < 4; days += 1) {
      const [one, other] = [await told.view(), await untold.view()];
      expect(one.wall).toEqual(other.wall);
      for (const day of [told, untold]) await day.pass(DAY);
    }
    expect(await closedKinds(told)).toEqual(
      expect.arrayContaining([`${MONDAY} forgotten`, `${TUESDAY} forgotten`, `${WEDNESDAY} kept`]),
    );
    await told.pass(14 * DAY);
    expect((await closedKinds(told)).filter((name) => name.endsWith("forgotten"))).toEqual([]);
  });

  it("gives no minutes of a grant twice: what it gave stays given until the day is over", async () => {
    const day = await beginDay({ plan: { dailyMinutes: everyDay(10) } });
    await day.unlock();
    await day.world.own("grant/give", { token: day.token(), child: day.child, ...minutesGiven(5) });
    await watchFeed(day, 800);
    await forget(day, "everything");
    expect(await day.view()).toMatchObject({ wall: { kind: "day", leftMs: 100_000 } });
    await day.pass(2 * DAY);
    expect(await day.world.stores.grants.ofDay(day.child, MONDAY)).toEqual([]);
  });

  it("keeps the run that a break ends", async () => {
    const breaks = { afterMinutes: 30, forMinutes: 20 };
    const day = await beginDay({ plan: { breaks } }, { startsAt: "2026-11-24T03:35" });
    await watchFeed(day, 1500);
    // A new day has begun in the middle of the run.
    await day.pass(660);
    await forget(day, "week");
    await watchFeed(day, 330);
    expect(await day.view()).toMatchObject({ state: "break" });
  });
});

describe("everything", () => {
  it("is forgotten, the journal too, and what is left says who did it and when", async () => {
    const day = await beginDay({ others: [{ name: "Leo" }] });
    await watchFeed(day, 600);
    await day.pass(30 * DAY);
    await watchFeed(day, 300);
    expect(await forget(day, "everything")).toBe(true);
    const days = await watchedMinutes(day, MONDAY, addDays(MONDAY, 30));
    expect(days.filter((minutes) => minutes > 0)).toEqual([]);
    expect(await day.world.stores.record.days(day.child, 0, 1e6)).toEqual([]);
    expect((await day.journal())[0]).toMatchObject({ kind: "forgotten", what: "everything", child: null, fromMs: 0 });
    await day.pass(2 * DAY);
    expect(await hoursOf(day)).toEqual([]);
  });

  it("of one child leaves the other's", async () => {
    const day = await beginDay({ others: [{ name: "Leo" }] });
    const [mia, leo] = day.children;
    if (mia === undefined || leo === undefined) throw new Error("There are two children.");
    await watchFeed(day, 600);
    await day.world.own("who/choose", { child: leo, code: null });
    await watchFeed(day, 300);
    await day.pass(DAY);
    await forget(day, "everything", leo);
    expect(await watchedMinutes(day, MONDAY, MONDAY, mia)).toEqual([10]);
    expect(await watchedMinutes(day, MONDAY, MONDAY, leo)).toEqual([0]);
    expect((await day.journal()).map(({ kind }) => kind)).toContain("set-up-finished");
  });

  it("is not forgotten while the clock is in doubt, nor for a child that there is none of", async () => {
    const day = await beginDay();
    await day.unlock();
    const wrong = { token: day.token(), what: "week", child: "nobody" as Day["child"] } as const;
    expect(await day.world.own("record/forget", wrong)).toMatchObject({ ok: false, error: "bad-request" });
    day.world.time.moveWall(2 * DAY * 1000);
    await day.unlock(PIN);
    const forgetting = { token: day.token(), what: "week", child: null } as const;
    expect(await day.world.own("record/forget", forgetting)).toMatchObject({ ok: false, error: "not-now" });
  });

  it("is forgotten in the end when the background died on the way", async () => {
    const day = await beginDay();
    await watchFeed(day, 600);
    await day.pass(3 * DAY);
    const { destroy } = day.world.stores.record;
    const broken: Ports["record"]["destroy"] = async (what, say) => {
      if (what.toMs > 0) throw new Error("The worker died.");
      return destroy(what, say);
    };
    day.world.ports.record.destroy = broken;
    await day.unlock();
    const forgetting = { token: day.token(), what: "everything", child: null } as const;
    expect(await day.world.own("record/forget", forgetting)).toMatchObject({ ok: false });
    // Unseen at once, although all of it is still there.
    expect(await watchedMinutes(day, MONDAY, MONDAY)).toEqual([0]);
    expect(await hoursOf(day)).not.toEqual([]);
    day.world.ports.record.destroy = destroy;
    await day.pass(2 * DAY);
    expect(await hoursOf(day)).toEqual([]);
  });
});

const countBits = (byte: number): number => byte.toString(2).replaceAll("0", "").length;
