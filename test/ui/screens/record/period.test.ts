import { describe, expect, it } from "vitest";
import { periodOf } from "#ui/screens/dashboard/record/period.ts";

const kept = { today: "2026-03-31", firstDate: "2024-11-20" };

describe("the long view", () => {
  it.each([
    ["month", 0, "2026-03-01", "2026-03-31", "March 2026"],
    ["month", 1, "2026-02-01", "2026-02-28", "February 2026"],
    ["month", 16, "2024-11-01", "2024-11-30", "November 2024"],
    ["year", 0, "2026-01-01", "2026-03-31", "2026"],
    ["year", 1, "2025-01-01", "2025-12-31", "2025"],
    ["allYears", 0, "2024-11-20", "2026-03-31", "All years"],
  ] as const)("of a %s, %i back, is from %s to %s: %s", (kind, ago, from, to, title) => {
    expect(periodOf(kind, ago, kept)).toMatchObject({ from, to, title });
  });

  it("goes back as far as the record and no further", () => {
    expect([15, 16].map((ago) => periodOf("month", ago, kept).hasBefore)).toEqual([true, false]);
    expect([0, 1, 2].map((ago) => periodOf("year", ago, kept).hasBefore)).toEqual([true, true, false]);
  });
});
