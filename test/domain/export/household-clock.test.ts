import fc from "fast-check";
import { expect, test } from "vitest";
import { householdClock } from "#domain/export/household-clock";
import { dayOf } from "#domain/time/day-of";

const ZONES = ["Europe/Madrid", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "UTC"];
const QUARTER_MS = 900_000;

test("an instant between two milliseconds, as the household's clock has them, is written too", () => {
  const { utc, household } = householdClock(dayOf(1.5, "Europe/Madrid", 4), "Europe/Madrid")(1_795_446_070_123.4);
  expect([utc, household]).toEqual(["2026-11-23T15:01:10Z", "2026-11-23T16:01:10+01:00"]);
});

test("an instant is written as the zone has it, on days when clocks change too", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7_500_000 }), fc.constantFrom(...ZONES), fc.nat(6), (quarter, zone, hour) => {
      const instantMs = quarter * QUARTER_MS * 0.5;
      const { utc, household } = householdClock(dayOf(instantMs, zone, hour), zone)(instantMs);
      const instant = Temporal.Instant.fromEpochMilliseconds(instantMs);
      expect(utc).toBe(instant.toString({ smallestUnit: "second" }));
      expect(household).toBe(instant.toString({ timeZone: zone, smallestUnit: "second" }));
    }),
    { numRuns: 3000 },
  );
});
