import { describe, expect, test } from "vitest";
import { everyDay } from "#domain/plan/every-day";
import type { Plan } from "#domain/plan/plan";
import { carriedSeconds } from "#domain/verdict/carried-seconds";
import { madrid } from "#test/support/domain/madrid";
import { openPlan } from "#test/support/domain/open-plan";

// 2026-11-23 is a Monday.
const TODAY = "2026-11-26";
const hourWithCap = (capMinutes: number): Partial<Plan> => ({
  dailyMinutes: everyDay(60),
  carryOver: { capMinutes },
});
const usedEveryDay: Readonly<Record<string, number>> = Object.fromEntries(
  ["19", "20", "21", "22", "23", "24", "25"].map((day) => [`2026-11-${day}`, 60, {}]),
);
const holiday = { freeDays: [{ name: "Holiday", from: "2026-11-25", to: "2026-11-25" }] };
type Row = readonly [string, Partial<Plan>, Readonly<Record<string, number>>, number, Partial<typeof madrid>];

const rows: readonly Row[] = [
  ["nothing, when the plan carries nothing over", { dailyMinutes: everyDay(60) }, {}, 0, {}],
  ["nothing, when each day was used up", hourWithCap(30), usedEveryDay, 0, {}],
  ["what yesterday left", hourWithCap(30), { ...usedEveryDay, "2026-11-25": 45 }, 15, {}],
  ["at most the cap", hourWithCap(30), { ...usedEveryDay, "2026-11-25": 5 }, 30, {}],
  ["what is left of what was carried before", hourWithCap(30), { ...usedEveryDay, "2026-11-24": 40 }, 20, {}],
  ["nothing, when yesterday took it", hourWithCap(30), { ...usedEveryDay, "2026-11-24": 40, "2026-11-25": 90 }, 0, {}],
  ["nothing of what is more than a week ago", hourWithCap(600), { ...usedEveryDay, "2026-11-18": 0 }, 0, {}],
  [
    "nothing of the days before it was switched on",
    { dailyMinutes: everyDay(60), carryOver: { capMinutes: 30, since: "2026-11-26" } },
    {},
    0,
    {},
  ],
  [
    "what was left since it was switched on",
    { dailyMinutes: everyDay(60), carryOver: { capMinutes: 600, since: "2026-11-24" } },
    { "2026-11-24": 50, "2026-11-25": 55 },
    15,
    {},
  ],
  [
    "nothing, when it is switched on for today alone",
    {
      dailyMinutes: everyDay(60),
      overrides: [{ part: "carryOver", value: { capMinutes: 30 }, firstDate: "2026-11-26", lastDate: "2026-11-26" }],
    },
    {},
    0,
    {},
  ],
  [
    "nothing of days whose cap was nothing, which is as if they carried nothing over",
    {
      ...hourWithCap(0),
      overrides: [{ part: "carryOver", value: { capMinutes: 30 }, firstDate: "2026-11-26", lastDate: "2026-11-26" }],
    },
    {},
    0,
    {},
  ],
  ["nothing from a day without a limit", { ...hourWithCap(30), dailyMinutes: everyDay(null) }, {}, 0, {}],
  [
    "by the limit that held yesterday",
    {
      ...hourWithCap(30),
      overrides: [{ part: "dailyMinutes", value: everyDay(70), firstDate: "2026-11-25", lastDate: "2026-11-25" }],
    },
    usedEveryDay,
    10,
    {},
  ],
  [
    "by the cap that holds today",
    {
      ...hourWithCap(30),
      overrides: [{ part: "carryOver", value: { capMinutes: 5 }, firstDate: TODAY, lastDate: TODAY }],
    },
    {},
    5,
    {},
  ],
  [
    "by the row that a holiday was lived by",
    { ...hourWithCap(30), dailyMinutes: [60, 60, 60, 60, 60, 80, 80] },
    { ...usedEveryDay, "2026-11-21": 80, "2026-11-22": 80 },
    20,
    holiday,
  ],
];

describe("the days before leave to a Thursday", () => {
  test.each(rows)("%s", (_, plan, used, minutes, calendar) => {
    const found = carriedSeconds(
      { ...openPlan, ...plan },
      { ...madrid, ...calendar },
      TODAY,
      (date) => (used[date] ?? 0) * 60,
    );
    expect(found).toBe(minutes * 60);
  });

  test.each([
    ["2026-11-25", 60],
    ["2026-11-24", 120],
    [TODAY, 0],
  ])("nothing before the child's first day, %s: %i minutes", (firstDate, minutes) => {
    const found = carriedSeconds({ ...openPlan, ...hourWithCap(600) }, madrid, TODAY, () => 0, firstDate);
    expect(found).toBe(minutes * 60);
  });
});
