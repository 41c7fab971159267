import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodePlan } from "#domain/plan/decode-plan";
import { everyDay } from "#domain/plan/every-day";
import { RULE_PARTS } from "#domain/plan/rule-parts";
import { openPlan } from "#test/support/domain/open-plan";
import { randomPlan } from "#test/support/domain/random-plan";

const dinner = { kind: "dinner", name: null, days: everyDay(true), from: "18:00", to: "19:00" };
const today = { firstDate: "2026-11-23", lastDate: "2026-11-23" };

describe("a plan", () => {
  test("is what was written down", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        expect(decodePlan(JSON.parse(JSON.stringify(plan)), "plan")).toEqual(plan);
      }),
    );
  });

  test("may be otherwise for a while in every part, and in no more than its parts", () => {
    const { version: _version, overrides: _overrides, ...parts } = openPlan;
    expect(RULE_PARTS.toSorted()).toEqual(Object.keys(parts).toSorted());
  });

  test.each([
    ["an older version", { version: 1 }, "plan.version"],
    ["an unknown key", { limit: 5 }, "plan.limit"],
    ["a budget for nothing", { budgets: [{ name: null, scopes: [], minutes: everyDay(5) }] }, "plan.budgets[0].scopes"],
    [
      "a budget for thirteen places",
      {
        budgets: [
          {
            name: null,
            scopes: Array.from({ length: 13 }, () => ({ site: "x", surface: "all" })),
            minutes: everyDay(5),
          },
        ],
      },
      "plan.budgets[0].scopes",
    ],
    ["a week of six days", { dailyMinutes: [1, 2, 3, 4, 5, 6] }, "plan.dailyMinutes"],
    ["a break that never ends", { breaks: { afterMinutes: 30, forMinutes: 10_000 } }, "plan.breaks.forMinutes"],
    ["a break after nothing", { breaks: { afterMinutes: 0, forMinutes: 5 } }, "plan.breaks.afterMinutes"],
    ["an hour that there is not", { closedTimes: [{ ...dinner, to: "24:00" }] }, "plan.closedTimes[0].to"],
    ["a closed time of no kind", { closedTimes: [{ ...dinner, kind: "piano" }] }, "plan.closedTimes[0].kind"],
    ["three spare quarters", { spareMinutes: { minutes: 15, times: 3 } }, "plan.spareMinutes.times"],
    ["an override of nothing", { overrides: [{ part: "version", value: 3, ...today }] }, "plan.overrides[0].part"],
    [
      "an override with another part's value",
      { overrides: [{ part: "minimumAge", value: everyDay(5), ...today }] },
      "plan.overrides[0].value",
    ],
    [
      "an override of an override",
      { overrides: [{ part: "overrides", value: [], ...today }] },
      "plan.overrides[0].part",
    ],
    [
      "an override that ends before it begins",
      { overrides: [{ part: "minimumAge", value: 16, firstDate: "2026-11-23", lastDate: "2026-11-22" }] },
      "plan.overrides[0].lastDate",
    ],
    [
      "a day that there is not",
      { overrides: [{ part: "minimumAge", value: 16, firstDate: "2026-02-30", lastDate: "2026-11-22" }] },
      "plan.overrides[0].firstDate",
    ],
  ])("with %s is refused, with its place", (_, changes, place) => {
    expect(() => decodePlan({ ...openPlan, ...changes }, "plan")).toThrow(place);
  });
});
