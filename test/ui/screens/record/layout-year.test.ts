import { describe, expect, it } from "vitest";
import { addDays } from "#domain/time/add-days";
import { heatLevel } from "#ui/screens/dashboard/record/heat-level.ts";
import { layoutMonth } from "#ui/screens/dashboard/record/layout-month.ts";
import { layoutYear } from "#ui/screens/dashboard/record/layout-year.ts";
import { dayFigures } from "../../record-fixtures.ts";

const daysOf = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...dayFigures(addDays(first, index)), detail: null }));

describe("a year laid out", () => {
  it.each([
    [2026, 365, 53],
    [2024, 366, 53],
    [2028, 366, 53],
    [2023, 365, 53],
  ])("%i has a place of its own for each of its %i days", (year, count, weeks) => {
    const { cells, weeks: found } = layoutYear(year, daysOf(`${year}-01-01`, count));
    expect(new Set(cells.map(({ week, row }) => `${week}/${row}`)).size).toBe(count);
    expect([Math.max(...cells.map(({ week }) => week)) < found, found]).toEqual([true, weeks]);
  });

  it("has Mondays above and days of other years nowhere", () => {
    const { cells } = layoutYear(2026, daysOf("2025-12-29", 10));
    expect(cells.map(({ date }) => date)).toEqual(Array.from({ length: 7 }, (_, index) => `2026-01-0${index + 1}`));
    expect(cells.find(({ date }) => date === "2026-01-05")).toMatchObject({ week: 1, row: 0 });
  });

  it("knows in which column each month begins", () => {
    const { months } = layoutYear(2026, []);
    expect([months.length, months[0]?.week, months[1]]).toEqual([12, 0, { date: "2026-02-01", week: 4 }]);
  });
});

it.each([
  [0, 0],
  [59, 0],
  [60, 1],
  [1800, 2],
  [3600, 3],
  [7199, 3],
  [7200, 4],
  [86_400, 4],
])("%i seconds are of depth %i", (seconds, level) => {
  expect(heatLevel(seconds)).toBe(level);
});

describe("a month laid out", () => {
  it("has its days under their weekdays and nothing of its neighbours", () => {
    const weeks = layoutMonth("2026-11-18");
    expect([weeks[0]?.[6], weeks[5]?.[0], weeks.length]).toEqual(["2026-11-01", "2026-11-30", 6]);
    expect(weeks.flat().filter((date) => date !== null)).toHaveLength(30);
  });

  it("that fills its weeks has no row too many", () => {
    expect(layoutMonth("2027-02-10")).toHaveLength(4);
  });
});
