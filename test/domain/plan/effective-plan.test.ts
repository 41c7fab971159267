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
  const WEDNESDAY = ["2026-11-25", 3] as const;

  test("is changed for that date alone, over what else holds then", () => {
    const changed = withDailyLimit(plan, ...WEDNESDAY, 5);
    expect(effectivePlan(changed, "2026-11-25").dailyMinutes[2]).toBe(5);
    expect(limitOn("2026-11-26", changed)).toBe(90);
    expect(changed.dailyMinutes).toEqual(plan.dailyMinutes);
  });

  test("leaves the same day of the next week as it was", () => {
    const changed = withDailyLimit({ ...plan, overrides: [] }, ...WEDNESDAY, null);
    expect(effectivePlan(changed, "2026-11-25").dailyMinutes[2]).toBeNull();
    expect(effectivePlan(changed, "2026-12-02")).toEqual({ ...plan, overrides: [] });
  });

  test("is the same whatever day of the week the calendar makes of the date", () => {
    const uneven: Plan = { ...openPlan, dailyMinutes: [60, 60, 60, 60, 60, 120, 120], overrides: [] };
    const changed = withDailyLimit(uneven, ...WEDNESDAY, 75);
    expect(effectivePlan(changed, "2026-11-25").dailyMinutes).toEqual(everyDay(75));
  });

  test("leaves nothing behind when it is what holds anyway", () => {
    const [week] = plan.overrides;
    const bare: Plan = { ...plan, overrides: week === undefined ? [] : [week] };
    const changed = withDailyLimit(bare, ...WEDNESDAY, 5);
    expect(changed.overrides).toHaveLength(2);
    expect(withDailyLimit(changed, ...WEDNESDAY, 90)).toEqual(bare);
  });

  test("is no memory of the year before", () => {
    const changed = withDailyLimit(plan, "2027-11-24", 3, 5);
    expect(changed.overrides).toMatchObject([{ firstDate: "2027-11-24", lastDate: "2027-11-24" }]);
  });

  test("cannot be more than a day", () => {
    expect(() => withDailyLimit(plan, "2026-11-30", 1, 1441)).toThrow("value[0]");
  });
});
