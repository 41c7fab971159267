import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hoursOfDay } from "#domain/record/hours-of-day";
import { dayOfDate } from "#domain/time/day-of-date";

const QUARTER_MS = 900_000;
const startOf = (date: string, timeZone = "Europe/Madrid") => dayOfDate(date, timeZone, 4).startMs;
/** A second in each quarter of the day. */
const oneEach = (date: string, timeZone = "Europe/Madrid") => {
  const { startMs, endMs } = dayOfDate(date, timeZone, 4);
  return hoursOfDay(
    Array.from({ length: (endMs - startMs) / QUARTER_MS }, () => 1),
    startMs,
    timeZone,
  );
};

describe("the hours of a day", () => {
  it("begin with the hour at which the day starts, and go past midnight", () => {
    const quarters = Array.from({ length: 96 }, () => 0);
    [quarters[0], quarters[95]] = [60, 30];
    const hours = hoursOfDay(quarters, startOf("2026-11-18"), "Europe/Madrid");
    expect([hours[4], hours[3]]).toEqual([60, 30]);
  });

  it("hold four quarters each on an ordinary day", () => {
    expect(oneEach("2026-11-18")).toEqual(Array.from({ length: 24 }, () => 4));
  });

  it("hold eight where an hour comes twice, and none where one is skipped", () => {
    expect(oneEach("2026-10-24")[2]).toBe(8);
    expect(oneEach("2026-03-28")[2]).toBe(0);
  });

  it("are those on the wall where a zone is three quarters of an hour off", () => {
    const quarters = [60, 0, 0, 0];
    expect(hoursOfDay(quarters, startOf("2026-11-18", "Asia/Kathmandu"), "Asia/Kathmandu")[4]).toBe(60);
  });

  it("hold together what the quarters hold", () => {
    const zones = fc.constantFrom("Europe/Madrid", "Asia/Kathmandu", "America/St_Johns", "Australia/Lord_Howe");
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 100 }), zones, (quarters, zone) => {
        const sum = (list: readonly number[]) => list.reduce((total, seconds) => total + seconds, 0);
        expect(sum(hoursOfDay(quarters, startOf("2026-10-24", zone), zone))).toBe(sum(quarters));
      }),
    );
  });
});
