import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { effectivePlan } from "#domain/plan/effective-plan";
import type { Override, Plan, Scope } from "#domain/plan/plan";
import { siteTodayOf } from "#domain/plan/site-today";
import { withSiteToday } from "#domain/plan/with-site-today";
import { openPlan } from "#test/support/domain/open-plan";
import { randomPlace, randomPlan } from "#test/support/domain/random-plan";

const TODAY = "2026-11-25";
const TOMORROW = "2026-11-26";
const youtube = siteId("youtube");
const [WHOLE, SHORTS]: readonly [Scope, Scope] = [
  { site: youtube, surface: "all" },
  { site: youtube, surface: "shorts" },
];
const watch = { site: youtube, surface: "watch" } as const;
const shorts = { site: youtube, surface: "shorts" } as const;
const X = { site: siteId("x"), surface: "feed" } as const;

const closedOn = (plan: Plan, date: string) => effectivePlan(plan, date).closed;
const standing = (plan: Plan, date: string): string => {
  const { closed, opened } = effectivePlan(plan, date);
  return [...closed.map((scope) => JSON.stringify(scope)), ...opened].toSorted().join();
};

describe("a site for today", () => {
  it("is closed whole, and only today", () => {
    const plan = withSiteToday({ ...openPlan, closed: [SHORTS] }, TODAY, watch, "closed");
    expect(closedOn(plan, TODAY)).toEqual([SHORTS, WHOLE]);
    expect(closedOn(plan, TOMORROW)).toEqual([SHORTS]);
  });

  it.each([
    ["the whole of it, where the plan closes it", [WHOLE], watch, []],
    ["the surface at hand too", [WHOLE, SHORTS], shorts, []],
    ["and no surface besides", [WHOLE, SHORTS], watch, [SHORTS]],
    ["and no other site", [WHOLE, { site: siteId("x"), surface: "all" }], watch, [{ site: "x", surface: "all" }]],
  ] as const)("is opened: %s", (_, closed, place, expected) => {
    const plan = withSiteToday({ ...openPlan, closed }, TODAY, place, "open");
    expect(closedOn(plan, TODAY)).toEqual(expected);
    expect(closedOn(plan, TOMORROW)).toEqual(closed);
  });

  it("is opened where it waits for a parent", () => {
    const plan = withSiteToday({ ...openPlan, opened: [] }, TODAY, watch, "open");
    expect(effectivePlan(plan, TODAY).opened).toEqual([youtube]);
    expect(effectivePlan(plan, TOMORROW).opened).toEqual([]);
  });

  it("goes before what the week has otherwise, and leaves it to the other days", () => {
    const week: Override = { part: "closed", value: [WHOLE], firstDate: "2026-11-23", lastDate: "2026-11-29" };
    const plan = withSiteToday({ ...openPlan, overrides: [week] }, TODAY, watch, "open");
    expect([closedOn(plan, TODAY), closedOn(plan, TOMORROW)]).toEqual([[], [WHOLE]]);
  });

  it("leaves no rule behind when it is taken back, nor when a day is over", () => {
    const closed = withSiteToday(openPlan, TODAY, watch, "closed");
    expect(withSiteToday(closed, TODAY, watch, null).overrides).toEqual([]);
    expect(withSiteToday(closed, TOMORROW, shorts, "closed").overrides).toMatchObject([{ firstDate: TOMORROW }]);
  });

  it("stands beside another site of the same day", () => {
    const both = withSiteToday(withSiteToday(openPlan, TODAY, watch, "closed"), TODAY, X, "closed");
    expect([siteTodayOf(both, TODAY, youtube), siteTodayOf(both, TODAY, siteId("x"))]).toEqual(["closed", "closed"]);
    const one = withSiteToday(both, TODAY, watch, null);
    expect([siteTodayOf(one, TODAY, youtube), siteTodayOf(one, TODAY, siteId("x"))]).toEqual([null, "closed"]);
  });

  it("of any plan is taken back without a trace, and touches no other day", () => {
    fc.assert(
      fc.property(randomPlan, fc.constantFrom("open", "closed"), randomPlace, (plan, as, place) => {
        const usual = withSiteToday(plan, TODAY, place, null);
        const changed = withSiteToday(usual, TODAY, place, as);
        expect(standing(changed, TOMORROW)).toBe(standing(plan, TOMORROW));
        expect(standing(withSiteToday(changed, TODAY, place, null), TODAY)).toBe(standing(usual, TODAY));
        expect([as, null]).toContain(siteTodayOf(changed, TODAY, place.site));
      }),
    );
  });
});
