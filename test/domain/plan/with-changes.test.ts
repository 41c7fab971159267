import { describe, expect, it } from "vitest";
import { effectivePlan } from "#domain/plan/effective-plan";
import { withChanges, type Until } from "#domain/plan/with-changes";
import { openPlan } from "#test/support/domain/open-plan";

/** A Wednesday. */
const TODAY = "2026-11-18";
const changed = (until: Until, plan = openPlan) => withChanges(plan, { weeklyMinutes: 100 }, () => until, TODAY);

describe("a rule that is written anew", () => {
  it.each<[Until, string, number | null]>([
    ["today", TODAY, 100],
    ["today", "2026-11-19", null],
    ["week", "2026-11-22", 100],
    ["week", "2026-11-23", null],
    ["always", "2027-11-23", 100],
  ])("until %s is on %s: %s", (until, date, expected) => {
    expect(effectivePlan(changed(until), date).weeklyMinutes).toBe(expected);
  });

  it("twice for today is there once", () => {
    expect(changed("today", changed("today")).overrides).toHaveLength(1);
  });

  it("forgets what was otherwise long ago, and keeps what was a week ago", () => {
    const old = (lastDate: string) => ({ part: "minimumAge" as const, value: 3, firstDate: "2026-10-01", lastDate });
    const plan = { ...openPlan, overrides: [old("2026-10-02"), old("2026-11-11")] };
    expect(changed("always", plan).overrides).toEqual([old("2026-11-11")]);
  });
});
