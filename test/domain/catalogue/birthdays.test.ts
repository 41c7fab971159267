import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageOn } from "#domain/catalogue/age-on";
import { opensOn } from "#domain/catalogue/opens-on";

const birthDates = fc
  .date({ min: new Date("1990-01-01T00:00Z"), max: new Date("2030-12-31T00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("the date on which a site opens", () => {
  it.each([
    ["2015-05-04", 13, "2028-05-04", "is the birthday"],
    ["2012-02-29", 16, "2028-02-29", "is 29 February in a leap year"],
    ["2012-02-29", 13, "2025-03-01", "is 1 March for a leap-day child in a common year"],
    ["2084-02-29", 16, "2100-03-01", "is 1 March in 2100, which has no leap day"],
    ["1984-02-29", 16, "2000-02-29", "is 29 February in 2000, which has one"],
    ["2015-12-31", 14, "2029-12-31", "is the last day of a year"],
  ])("born %s, for %i: %s %s", (birthDate, years, date) => {
    expect(opensOn(birthDate, years)).toBe(date);
  });

  it("is a date that exists", () => {
    fc.assert(
      fc.property(birthDates, fc.nat(21), (birthDate, years) => {
        const date = opensOn(birthDate, years);
        expect(Temporal.PlainDate.from(date, { overflow: "reject" }).toString()).toBe(date);
      }),
    );
  });
});

describe("the age", () => {
  it.each([
    ["2015-05-04", "2028-05-03", 12, "the day before a birthday"],
    ["2015-05-04", "2028-05-04", 13, "on it"],
    ["2012-02-29", "2025-02-28", 12, "of a leap-day child on 28 February"],
    ["2012-02-29", "2025-03-01", 13, "and on 1 March"],
    ["2026-11-23", "2026-11-23", 0, "on the day of birth"],
    ["2026-11-24", "2026-11-23", 0, "before it"],
  ])("born %s, on %s: %i, %s", (birthDate, today, years) => {
    expect(ageOn(birthDate, today)).toBe(years);
  });

  it("reaches a number of years on the day that opens what asks for it, not a day sooner", () => {
    fc.assert(
      fc.property(birthDates, fc.integer({ min: 1, max: 21 }), (birthDate, years) => {
        const date = opensOn(birthDate, years);
        const dayBefore = Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
        expect(ageOn(birthDate, date)).toBe(years);
        expect(ageOn(birthDate, dayBefore)).toBe(years - 1);
      }),
    );
  });
});
