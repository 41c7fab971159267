import { expect, it } from "vitest";
import { findAfternoonZone } from "../../../scripts/tour/find-afternoon-zone.ts";

const hours = Array.from({ length: 24 }, (_, hour) => hour);

it.each(hours)("when it is %i:30 UTC, it is 15:30 in the zone that is found", (hour) => {
  const now = Temporal.Instant.from(`2026-11-23T${String(hour).padStart(2, "0")}:30:00Z`);
  const there = now.toZonedDateTimeISO(findAfternoonZone(now.epochMilliseconds));
  expect(there.toPlainTime().toString()).toBe("15:30:00");
});
