import { describe, expect, test } from "vitest";
import { findZoneAtHour } from "../../../scripts/tour/find-zone-at-hour.ts";

const hours = Array.from({ length: 24 }, (_, hour) => hour);

describe("a zone for an hour of the day", () => {
  test.each(hours)("is found for %i o'clock, whatever the hour in UTC", (hour) => {
    for (const utcHour of hours) {
      const now = Temporal.PlainDateTime.from("2026-11-23T00:20").add({ hours: utcHour }).toZonedDateTime("UTC");
      const zone = findZoneAtHour(now.epochMilliseconds, hour);
      expect(now.withTimeZone(zone).hour).toBe(hour);
    }
  });
});
