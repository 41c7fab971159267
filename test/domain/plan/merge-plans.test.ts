import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectivePlan } from "#domain/plan/effective-plan";
import { everyDay } from "#domain/plan/every-day";
import { mergePlans } from "#domain/plan/merge-plans";
import type { Override, Plan } from "#domain/plan/plan";
import { openPlan } from "#test/support/domain/open-plan";
import { randomPlan } from "#test/support/domain/random-plan";

const DATES = ["2026-11-20", "2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25"];

const today = (part: "weeklyMinutes" | "minimumAge", value: number): Override => ({
  part,
  value,
  firstDate: "2026-11-18",
  lastDate: "2026-11-18",
});
const base: Plan = {
  ...openPlan,
  dailyMinutes: everyDay(60),
  weeklyMinutes: 300,
  overrides: [today("minimumAge", 14)],
};
const made = (changes: Partial<Plan>): Plan => ({ ...base, ...changes });

describe("a plan that two changed at once", () => {
  it.each<[string, Partial<Plan>, Partial<Plan>, Partial<Plan>]>([
    ["nothing and nothing", {}, {}, {}],
    ["one here", { minimumAge: 15 }, {}, { minimumAge: 15 }],
    ["one there", {}, { minimumAge: 15 }, { minimumAge: 15 }],
    [
      "another here and there",
      { weeklyMinutes: 200 },
      { dailyMinutes: everyDay(30) },
      { weeklyMinutes: 200, dailyMinutes: everyDay(30) },
    ],
    ["the same in both", { weeklyMinutes: 200 }, { weeklyMinutes: 200 }, { weeklyMinutes: 200 }],
    [
      "for a while here, another there",
      { overrides: [today("minimumAge", 14), today("weeklyMinutes", 100)] },
      { dailyMinutes: everyDay(30) },
      { overrides: [today("minimumAge", 14), today("weeklyMinutes", 100)], dailyMinutes: everyDay(30) },
    ],
    ["ended here", { overrides: [] }, { weeklyMinutes: null }, { overrides: [], weeklyMinutes: null }],
    [
      "ended there, one begun here",
      { overrides: [today("minimumAge", 14), today("weeklyMinutes", 100)] },
      { overrides: [] },
      { overrides: [today("weeklyMinutes", 100)] },
    ],
  ])("keeps what both did: %s", (_says, here, there, expected) => {
    expect(mergePlans(base, made(here), made(there))).toEqual({ kind: "merged", plan: made(expected) });
  });

  it.each<[string, Partial<Plan>, Partial<Plan>, string]>([
    ["written two ways", { weeklyMinutes: 200 }, { weeklyMinutes: 100 }, "weeklyMinutes"],
    ["always here, for today there", { minimumAge: 16 }, { overrides: [today("minimumAge", 15)] }, "minimumAge"],
    ["ended here, changed there", { overrides: [] }, { overrides: [today("minimumAge", 9)] }, "minimumAge"],
  ])("says which part it cannot give to both: %s", (_says, here, there, part) => {
    expect(mergePlans(base, made(here), made(there))).toEqual({ kind: "clash", parts: [part] });
  });

  it("whatever they are: who changed nothing gets what stands, and where nothing stands otherwise the wish is taken", () => {
    fc.assert(
      fc.property(randomPlan, randomPlan, (one, other) => {
        expect(mergePlans(one, one, other)).toEqual({ kind: "merged", plan: other });
        const taken = mergePlans(one, other, one);
        const plan = taken.kind === "merged" ? taken.plan : expect.fail("Nobody else changed anything.");
        for (const date of DATES) expect(effectivePlan(plan, date)).toEqual(effectivePlan(other, date));
      }),
    );
  });

  it("the way back undoes what was done, and nothing that others did since", () => {
    const wanted = made({ weeklyMinutes: 200, overrides: [] });
    const since = { ...wanted, dailyMinutes: everyDay(20) };
    expect(mergePlans(wanted, base, since)).toEqual({ kind: "merged", plan: made({ dailyMinutes: everyDay(20) }) });
  });
});
