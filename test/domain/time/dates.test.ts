import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#domain/time/add-days";
import { dayOf } from "#domain/time/day-of";
import { instantAt } from "#domain/time/instant-at";
import { weekOf } from "#domain/time/week-of";
import { dayStart, instant, zone } from "./zones.ts";

describe("the week of a day", () => {
  test("runs from Monday to Sunday, over the end of a year", () => {
    expect(weekOf({ date: "2027-01-01", weekday: 5 })).toEqual([
      "2026-12-28",
      "2026-12-29",
      "2026-12-30",
      "2026-12-31",
      "2027-01-01",
      "2027-01-02",
      "2027-01-03",
    ]);
  });

  test("holds the day at its own weekday, and is the week of each of its days", () => {
    fc.assert(
      fc.property(instant, zone, dayStart, (instantMs, timeZone, hour) => {
        const day = dayOf(instantMs, timeZone, hour);
        const week = weekOf(day);
        expect(week[day.weekday - 1]).toBe(day.date);
        week.forEach((date, index) => expect(weekOf({ date, weekday: index + 1 })).toEqual(week));
      }),
    );
  });
});

describe("days are added to a date", () => {
  test.each([
    ["2028-02-28", 1, "2028-02-29"],
    ["2027-02-28", 1, "2027-03-01"],
    ["2027-01-01", -1, "2026-12-31"],
    ["2026-05-04", 0, "2026-05-04"],
  ])("%s and %i is %s", (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });
});

describe("a clock time on a date", () => {
  test.each([
    ["an ordinary one", "2026-05-04", "20:00", "Europe/Madrid", "2026-05-04T18:00Z"],
    ["one that is skipped comes as much later", "2026-03-29", "02:30", "Europe/Madrid", "2026-03-29T01:30Z"],
    ["of one that comes twice, the first", "2026-10-25", "02:30", "Europe/Madrid", "2026-10-25T00:30Z"],
    ["half an hour skipped on Lord Howe", "2026-10-04", "02:10", "Australia/Lord_Howe", "2026-10-03T15:40Z"],
    ["midnight where there is none", "2026-03-29", "00:00", "Asia/Beirut", "2026-03-28T22:00Z"],
  ])("%s", (_, date, clockTime, timeZone, expected) => {
    expect(instantAt(date, clockTime, timeZone)).toBe(Temporal.Instant.from(expected).epochMilliseconds);
  });

  test.each(["24:00", "7", "noon", ""])("is refused when it is %j", (clockTime) => {
    expect(() => instantAt("2026-05-04", clockTime, "UTC")).toThrow(RangeError);
  });
});
