import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import { childViewOf } from "#domain/report/child-view";
import type { ChildState } from "#domain/report/views";
import { makeCase, type CaseGiven } from "#test/support/domain/make-case";
import { makeGrant } from "#test/support/domain/make-grant";
import { budget } from "#test/support/domain/budget";

const hour = { dailyMinutes: [60, 60, 60, 60, 60, 60, 60] } as const;
const night = { closesAt: "20:00", opensAt: "07:00" };
const nights = { bedtime: [night, night, night, night, night, night, night] } as const;
const spent = { countedSeconds: 3600 };
const instagram = siteId("instagram");

function viewOf(given: CaseGiven, held = true) {
  const { facts, nowMs } = makeCase(given);
  const child = facts.who.kind === "child" ? facts.who.child : null;
  return childViewOf({ held, facts, child, household: null, week: [], nowMs });
}

describe("the child's view", () => {
  const states: readonly [ChildState, CaseGiven, boolean?][] = [
    ["set-up-unfinished", {}, false],
    ["needs-parent", { facts: { trouble: "needs-parent" } }],
    ["needs-parent", { facts: { trouble: "access-removed" } }],
    ["grown-up", { facts: { who: { kind: "grown-up", untilMs: null } } }],
    ["nobody-chosen", { facts: { who: { kind: "nobody" } } }],
    ["paused", { plan: hour, usage: spent, facts: { pausedSinceMs: 1 } }],
    ["clock-unconfirmed", { plan: hour, usage: spent, facts: { dayIsHeld: true } }],
    ["bedtime", { at: "2026-11-23T20:00", plan: nights }],
    ["no-limit", {}],
    ["open", { plan: hour }],
    ["open", { plan: hour, usage: { countedSeconds: 2999 } }],
    ["nearly-over", { plan: hour, usage: { countedSeconds: 3000 } }],
    ["spent", { plan: hour, usage: spent }],
    ["open", { plan: hour, usage: spent, facts: { grants: [makeGrant(15)] } }],
  ];
  test.each(states)("is %s", (state, given, held) => {
    expect(viewOf(given, held)).toMatchObject({ state });
  });

  test("shows the wall that comes first: the budget, or bedtime", () => {
    expect(viewOf({ plan: { ...hour, ...nights } }).wall).toEqual({ kind: "day", leftMs: 3_600_000 });
    expect(viewOf({ at: "2026-11-23T19:30", plan: { ...hour, ...nights } }).wall).toEqual({
      kind: "bedtime",
      leftMs: 1_800_000,
    });
  });

  test("counts a grant for everything to the day, and one for a site to the site", () => {
    const grants = [makeGrant(15), makeGrant(5, { site: instagram, surface: "all" })];
    const plan = { ...hour, budgets: [budget(30, { site: instagram, surface: "all" })] };
    const view = viewOf({ plan, facts: { grants } });
    expect(view.ofMinutes).toBe(75);
    expect(view.sites.find(({ site }) => site === instagram)).toMatchObject({ state: "limited", ofMinutes: 50 });
  });

  test("says of each site whether it is open, limited or closed, open ones first", () => {
    const plan = {
      budgets: [budget(30, { site: instagram, surface: "all" })],
      closed: [{ site: siteId("tiktok"), surface: "all" } as const],
    };
    const view = viewOf({ plan });
    const states = view.sites.map(({ state }) => state);
    expect(states).toEqual([...states.filter((one) => one === "open"), "limited", "closed"]);
    expect(view.sites.at(-1)).toMatchObject({ site: "tiktok", reason: "site-closed" });
  });

  test("gives the date from which a site can open, where age closes it", () => {
    const [line] = viewOf({ birthDate: "2016-05-04" }).sites.filter(({ site }) => site === instagram);
    expect(line).toMatchObject({ state: "closed", reason: "below-minimum-age", canOpenOn: "2029-05-04" });
  });
});
