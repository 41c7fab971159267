import { describe, expect, it } from "vitest";
import { createPastReader } from "#app/record/read-past";
import { childId, siteId } from "#domain/ids";
import type { Child, Household } from "#domain/plan/household";
import type { ClosedDay } from "#domain/record/closed-day";
import { dayOf } from "#domain/time/day-of";
import { madrid } from "#test/support/domain/madrid";
import { openPlan } from "#test/support/domain/open-plan";
import { recordsOf } from "#test/support/domain/records-of";

const at = (local: string): number => Temporal.ZonedDateTime.from(`${local}[Europe/Madrid]`).epochMilliseconds;
const place = { site: siteId("instagram"), surface: "feed" } as const;
const plan = { ...openPlan, weeklyMinutes: 60 };
const child: Child = {
  id: childId("mia"),
  name: "Mia",
  birthDate: "2012-01-05",
  colour: 0,
  avatar: 0,
  code: null,
  country: "ES",
  plan,
};
const household: Household = {
  ...madrid,
  version: 2,
  language: "en",
  use: "children",
  children: [child],
  grownUps: [],
};

/** A ledger with ten minutes on Monday, and how often it was asked. */
function beginReading() {
  let records = recordsOf(place, at("2026-11-23T16:00"), at("2026-11-23T16:10"));
  let reads = 0;
  const ledger = {
    read: async (_: unknown, fromHour: number, toHour: number) => {
      reads += 1;
      return records.filter(({ utcHour }) => utcHour >= fromHour && utcHour < toHour);
    },
  };
  const forgotten: ClosedDay[] = [];
  const record = { closedDays: async (_: unknown, date: string) => forgotten.filter((day) => day.date === date) };
  const readPast = createPastReader({ ledger, record, trueGrants: async () => [] });
  return {
    forget: (day: ClosedDay): void => void forgotten.push(day),
    reads: (): number => reads,
    watchMore: (): void =>
      void (records = [...records, ...recordsOf(place, at("2026-11-23T18:00"), at("2026-11-23T18:05"))]),
    async takenAt(local: string, of = child): Promise<number | undefined> {
      const nowMs = at(local);
      const day = dayOf(nowMs, "Europe/Madrid", 4);
      const time = { nowMs, stampMs: nowMs, claimedMs: null, day, dayIsHeld: false, refused: null };
      const past = await readPast(of, household, time);
      return past.get("2026-11-23")?.takenSeconds;
    },
  };
}

describe("the days before", () => {
  it("are read once", async () => {
    const reading = beginReading();
    expect(await reading.takenAt("2026-11-24T16:00")).toBe(600);
    expect(await reading.takenAt("2026-11-24T17:00")).toBe(600);
    expect(reading.reads()).toBe(1);
  });

  it("are read again while a guard may still have a word about them", async () => {
    const reading = beginReading();
    await reading.takenAt("2026-11-24T04:05");
    reading.watchMore();
    expect(await reading.takenAt("2026-11-24T04:06")).toBe(900);
  });

  it("are read again when the clock was put right and they are lived on", async () => {
    const reading = beginReading();
    await reading.takenAt("2026-11-24T16:00");
    reading.watchMore();
    await reading.takenAt("2026-11-23T18:05");
    expect(await reading.takenAt("2026-11-24T16:00")).toBe(900);
  });

  it("are read again when the plan counts other places", async () => {
    const reading = beginReading();
    await reading.takenAt("2026-11-24T16:00");
    const changed = { ...child, plan: { ...plan, uncounted: [{ site: "all", surface: "feed" } as const] } };
    expect(await reading.takenAt("2026-11-24T17:00", changed)).toBe(0);
  });

  it("that a parent forgot have taken what they took", async () => {
    const reading = beginReading();
    const forgotten = { child: child.id, date: "2026-11-23", countedSeconds: 500, takenSeconds: 400 } as const;
    reading.forget({ kind: "forgotten", ...forgotten });
    expect(await reading.takenAt("2026-11-24T16:00")).toBe(400);
  });

  it("are not read at all where no rule asks", async () => {
    const reading = beginReading();
    expect(await reading.takenAt("2026-11-24T16:00", { ...child, plan: openPlan })).toBeUndefined();
    expect(reading.reads()).toBe(0);
  });
});
