import { describe, expect, test } from "vitest";
import { effectivePlan } from "#domain/plan/effective-plan";
import { everyDay } from "#domain/plan/every-day";
import type { Override, Plan } from "#domain/plan/plan";
import { withDailyLimit } from "#domain/plan/with-daily-limit";
import { openPlan } from "#test/support/domain/open-plan";

const minutes = (of: number, firstDate: string, lastDate = firstDate): Override => ({
  part: "dailyMinutes",
  value: everyDay(of),
  firstDate,
  lastDate,
});
const plan: Plan = {
  ...openPlan,
  dailyMinutes: everyDay(60),
  overrides: [minutes(90, "2026-11-23", "2026-11-29"), minutes(30, "2026-11-25")],
};
const limitOn = (date: string, of = plan): number | null => effectivePlan(of, date).dailyMinutes[0];

describe("the plan of a day", () => {
  test.each([
    ["is the usual one before", "2026-11-22", 60],
    ["is another from the first date on", "2026-11-23", 90],
    ["is what was said last, where two speak of it", "2026-11-25", 30],
    ["goes back to the one before when the shorter ends", "2026-11-26", 90],
    ["is another until the last date", "2026-11-29", 90],
    ["is the usual one after", "2026-11-30", 60],
  ])("%s", (_, date, of) => {
    expect(limitOn(date)).toBe(of);
    expect(effectivePlan(plan, date).overrides).toEqual([]);
  });
});

describe("today's limit, changed", () => {
  test("is changed where it holds: in the override of the day, and nowhere else", () => {
    const changed = withDailyLimit(plan, "2026-11-25", 3, 5);
    expect(effectivePlan(changed, "2026-11-25").dailyMinutes).toEqual([30, 30, 5, 30, 30, 30, 30]);
    expect(limitOn("2026-11-26", changed)).toBe(90);
    expect(changed.dailyMinutes).toEqual(plan.dailyMinutes);
  });

  test("is changed in the plan itself on a day without an override", () => {
    const changed = withDailyLimit(plan, "2026-11-30", 1, null);
    expect(changed).toEqual({ ...plan, dailyMinutes: [null, 60, 60, 60, 60, 60, 60] });
  });

  test("cannot be more than a day", () => {
    expect(() => withDailyLimit(plan, "2026-11-30", 1, 1441)).toThrow("plan.dailyMinutes[0]");
  });
});
