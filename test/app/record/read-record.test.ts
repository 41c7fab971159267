import { describe, expect, it } from "vitest";
import { createCloseDays } from "#app/record/close-days";
import { createCompactDays } from "#app/record/compact-days";
import { createLoadRecord } from "#app/record/load-record";
import { createReadRecord } from "#app/record/read-record";
import { childId, siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Child, Household } from "#domain/plan/household";
import type { DayFigures } from "#domain/record/day-figures";
import { dayOf } from "#domain/time/day-of";
import { madrid } from "#test/support/domain/madrid";
import { openPlan } from "#test/support/domain/open-plan";
import { makeGrant } from "#test/support/domain/make-grant";
import { createMemoryStores } from "#test/support/memory/memory-stores";
import { watched } from "#test/support/domain/watched";

const at = (local: string): number => Temporal.ZonedDateTime.from(`${local}[Europe/Madrid]`).epochMilliseconds;
const place = [siteId("instagram"), "feed"] as const;
const child: Child = {
  id: childId("mia"),
  name: "Mia",
  birthDate: "2012-01-05",
  colour: 0,
  avatar: 0,
  code: null,
  country: "ES",
  plan: { ...openPlan, dailyMinutes: everyDay(60) },
};
const household: Household = {
  ...madrid,
  version: 2,
  language: "en",
  use: "children",
  children: [child],
  grownUps: [],
};
const minutesOf = ({ watchedSeconds, limitSeconds, givenSeconds }: DayFigures): readonly (number | null)[] => [
  watchedSeconds / 60,
  limitSeconds === null ? null : limitSeconds / 60,
  givenSeconds / 60,
];

/** A record over stores in memory; every grant in them is true, and the child came on the first of the month. */
function beginReading(of = child) {
  const stores = createMemoryStores();
  const loadRecord = createLoadRecord(stores);
  const trueGrants = (_: Child, date: string) => stores.grants.ofDay(child.id, date);
  const firstDays = { kept: async () => "2026-11-01" };
  const parts = { ports: stores, loadRecord, trueGrants, firstDays };
  const [readRecord, closeDays] = [createReadRecord(parts), createCloseDays(parts)];
  const compactDays = createCompactDays(stores);
  return {
    stores,
    watch: (from: string, to: string) =>
      stores.ledger.watch(watched(child.id, ...place, at(from) / 1000, at(to) / 1000)),
    give: (date: string, minutes: number) =>
      stores.grants.add({ ...makeGrant(minutes), child: child.id, date, givenAtMs: at(`${date}T15:00`) }),
    closeAt: (local: string): Promise<void> =>
      closeDays(household, { day: dayOf(at(local), "Europe/Madrid", 4), stampMs: at(local) }),
    async compactOn(date: string): Promise<number> {
      const due = await compactDays.due(household, date);
      for (const day of due) await compactDays.compact(household, day);
      return due.length;
    },
    read: (fromDate: string, toDate: string, plan = of.plan) =>
      readRecord({ household, child: { ...of, plan }, fromDate, toDate }),
  };
}

describe("the record of a child", () => {
  it("has a day for every date that is asked, each with its own seconds", async () => {
    const reading = beginReading();
    await reading.watch("2026-11-24T03:30", "2026-11-24T04:10");
    const days = await reading.read("2026-11-22", "2026-11-24");
    expect(days.map((day) => [day.date, ...minutesOf(day)])).toEqual([
      ["2026-11-22", 0, 60, 0],
      ["2026-11-23", 30, 60, 0],
      ["2026-11-24", 10, 60, 0],
    ]);
    // The household's day starts at four.
    expect(days[1]?.byQuarter.slice(-2)).toEqual([900, 900]);
    expect(days[2]?.bySiteQuarter.get(siteId("instagram"))?.slice(0, 2)).toEqual([600, 0]);
  });

  it("says as given what went beyond the limit and a grant covered, and no more than that", async () => {
    const reading = beginReading();
    await reading.watch("2026-11-23T15:00", "2026-11-23T16:20");
    await reading.give("2026-11-23", 15);
    await reading.watch("2026-11-24T15:00", "2026-11-24T15:50");
    await reading.give("2026-11-24", 15);
    expect((await reading.read("2026-11-23", "2026-11-24")).map(minutesOf)).toEqual([
      [80, 60, 15],
      [50, 60, 0],
    ]);
  });

  it("counts what the day before left to a day as allowed", async () => {
    const reading = beginReading();
    const plan = { ...child.plan, carryOver: { capMinutes: 20 } };
    // Eighty were allowed, with twenty from the day before.
    await reading.watch("2026-11-23T15:00", "2026-11-23T16:10");
    expect((await reading.read("2026-11-24", "2026-11-24", plan)).map(minutesOf)).toEqual([[0, 70, 0]]);
  });

  it("keeps what a day closed with, whatever the plan says later, before and after it is compacted", async () => {
    const reading = beginReading();
    await reading.watch("2026-11-23T15:00", "2026-11-23T16:20");
    await reading.give("2026-11-23", 15);
    await reading.closeAt("2026-11-24T04:11");
    const before = await reading.read("2026-11-22", "2026-11-23");
    expect(before.map(minutesOf)).toEqual([
      [0, 60, 0],
      [80, 60, 15],
    ]);
    const later = { ...openPlan, uncounted: [{ site: "all", surface: "all" } as const] };
    expect(await reading.read("2026-11-22", "2026-11-23", later)).toEqual(before);
    await reading.closeAt("2026-12-12T12:00");
    expect(await reading.compactOn("2026-12-12")).toBe(1);
    expect(await reading.read("2026-11-22", "2026-11-23", later)).toEqual(before);
    expect(await reading.stores.ledger.read(child.id, 0, 1_000_000)).toEqual([]);
  });

  it("closes no day whose last seconds may still come, and leaves hours be for two weeks", async () => {
    const reading = beginReading();
    await reading.watch("2026-11-23T15:00", "2026-11-23T16:00");
    await reading.closeAt("2026-11-24T04:09");
    const closed = await reading.stores.record.closedDays(child.id, "2026-11-01", "2026-11-30");
    expect(closed.at(-1)?.date).toBe("2026-11-22");
    expect(closed[0]?.date).toBe("2026-11-01");
    expect(await reading.compactOn("2026-12-07")).toBe(0);
    expect(await reading.compactOn("2026-12-08")).toBe(1);
  });

  it("says of a day before any was closed what was watched, and not what was allowed", async () => {
    const reading = beginReading();
    await reading.closeAt("2026-11-24T12:00");
    await reading.watch("2026-10-31T15:00", "2026-10-31T15:10");
    expect((await reading.read("2026-10-31", "2026-11-01")).map(minutesOf)).toEqual([
      [10, null, 0],
      [0, 60, 0],
    ]);
  });

  it("throws where an hour cannot be read: minutes that are not known are not none", async () => {
    const reading = beginReading();
    reading.stores.ledger.read = async () => {
      throw new TypeError("ledger[0].bits");
    };
    await expect(reading.read("2026-11-23", "2026-11-24")).rejects.toThrow("ledger[0].bits");
  });
});
