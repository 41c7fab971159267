import { describe, expect, test } from "vitest";
import { withStepMinutes } from "#domain/birthday/with-step-minutes";
import { effectivePlan } from "#domain/plan/effective-plan";
import { everyDay } from "#domain/plan/every-day";
import { presetPlan } from "#domain/plan/preset-plan";
import type { Override } from "#domain/plan/plan";

const plan = { ...presetPlan(12), dailyMinutes: everyDay<number | null>(40) };
const birthday = { age: 13, date: "2026-12-02" };
const minutesOn = (changed: typeof plan, date: string) => effectivePlan(changed, date).dailyMinutes;

describe("the minutes of the next plan by age", () => {
  test.each([
    ["before the birthday", "2026-11-20", "2026-12-01", plan.dailyMinutes],
    ["on it", "2026-11-20", "2026-12-02", presetPlan(13).dailyMinutes],
    ["at once where it is over", "2026-12-20", "2026-12-20", presetPlan(13).dailyMinutes],
  ])("hold or not: %s", (_when, today, date, minutes) => {
    expect(minutesOn(withStepMinutes(plan, birthday, today), date)).toEqual(minutes);
  });

  test("leave what is otherwise for today as it is", () => {
    const today = "2026-11-20";
    const own: Override = {
      part: "dailyMinutes",
      value: everyDay<number | null>(10),
      firstDate: today,
      lastDate: today,
    };
    const changed = withStepMinutes({ ...plan, overrides: [own] }, birthday, today);
    expect(effectivePlan(changed, today).dailyMinutes).toEqual(own.value);
    expect(effectivePlan(changed, "2026-11-21").dailyMinutes).toEqual(plan.dailyMinutes);
  });
});
