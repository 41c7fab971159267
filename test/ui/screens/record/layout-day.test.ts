import { describe, expect, it } from "vitest";
import { dayOfDate } from "#domain/time/day-of-date";
import { layoutDay } from "#ui/screens/dashboard/record/layout-day.ts";

const ZONE = "Europe/Madrid";
const HOUR_MS = 3_600_000;
const day = (date: string, gaps: readonly { fromMs: number; toMs: number }[] = []) =>
  layoutDay({ ...dayOfDate(date, ZONE, 4), gaps }, ZONE);

describe("a day laid out", () => {
  it.each([
    ["2026-11-18", 96, [6, 12, 18, 0]],
    ["2026-10-24", 100, [6, 12, 18, 0]],
    ["2026-03-28", 92, [6, 12, 18, 0]],
  ])("on %s has %i quarters and its hours where the wall shows them", (date, quarters, hours) => {
    const { quarters: found, ticks } = day(date);
    expect([found, ticks.map(({ hour }) => hour)]).toEqual([quarters, hours]);
  });

  it("puts six o'clock two hours after the day's start", () => {
    expect(day("2026-11-18").ticks[0]?.startPercent).toBeCloseTo((2 / 24) * 100);
  });

  it("shows a gap where it was", () => {
    const { startMs } = dayOfDate("2026-11-18", ZONE, 4);
    const gaps = [{ fromMs: startMs + 6 * HOUR_MS, toMs: startMs + 12 * HOUR_MS }];
    expect(day("2026-11-18", gaps).gaps).toEqual([{ startPercent: 25, sizePercent: 25 }]);
  });
});
