import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import { childViewOf } from "#domain/report/child-view";
import type { ChildState } from "#domain/report/views";
import { closedTime } from "#test/support/domain/closed-time";
import { makeCase, type CaseGiven } from "#test/support/domain/make-case";
import { minutesAgo } from "#test/support/domain/minutes-ago";
import { makeGrant } from "#test/support/domain/make-grant";
import { budget } from "#test/support/domain/budget";

const hour = { dailyMinutes: [60, 60, 60, 60, 60, 60, 60] } as const;
const night = { closesAt: "20:00", opensAt: "07:00" };
const nights = { bedtime: [night, night, night, night, night, night, night] } as const;
const spent = { countedSeconds: 3600 };
const instagram = siteId("instagram");
const rest = { breaks: { afterMinutes: 20, forMinutes: 5 } };
const NOW = Temporal.ZonedDateTime.from("2026-11-23T16:00[Europe/Madrid]").epochMilliseconds;
const MINUTE_MS = 60_000;
const ago = (minutes: number, untilAgo = 0) => minutesAgo(NOW)({ site: instagram, surface: "feed" }, minutes, untilAgo);

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
    ["device-free", { plan: { closedTimes: [closedTime("dinner", "15:30", "16:30")] } }],
    ["school", { plan: { closedTimes: [closedTime("school", "15:30", "16:30")] } }],
    ["bedtime", { at: "2026-11-23T20:00", plan: { ...nights, closedTimes: [closedTime("dinner", "19:30", "20:30")] } }],
    ["break", { plan: rest, records: ago(20) }],
    ["open", { plan: { ...hour, ...rest }, records: ago(20, 5) }],
    ["nearly-over", { plan: { ...hour, ...rest }, records: ago(10) }],
    ["spent", { plan: { ...rest, dailyMinutes: everyDay(20) }, records: ago(20) }],
    ["spent", { plan: { ...hour, weeklyMinutes: 20 }, records: ago(20) }],
    ["paused", { plan: rest, records: ago(20), facts: { pausedSinceMs: 1 } }],
  ];
  test.each(states)("is %s", (state, given, held) => {
    expect(viewOf(given, held)).toMatchObject({ state });
  });

  test("has what is otherwise for a while, and nothing of it that is over", () => {
    const until = (lastDate: string) =>
      ({ part: "dailyMinutes", value: everyDay(90), firstDate: "2026-11-20", lastDate }) as const;
    const { facts, nowMs } = makeCase({ plan: hour });
    const child = facts.who.kind === "child" ? facts.who.child : expect.fail();
    const plan = { ...child.plan, overrides: [until("2026-11-22"), until("2026-11-23")] };
    const household = { use: "children", children: [{ ...child, plan }], freeWeekdays: [] } as const;
    const view = childViewOf({ held: true, facts, child, household, week: [], nowMs });
    expect(view.plan?.overrides).toEqual([until("2026-11-23")]);
  });

  test("has a name for whatever its plan speaks of", () => {
    const [vimeo, wattpad, discord] = ["vimeo", "wattpad", "discord"].map(siteId);
    const whole = (site = instagram) => ({ site, surface: "all" }) as const;
    const plan = {
      opened: [],
      schoolUse: { sites: [vimeo ?? instagram], hours: [], counts: false, minutes: null },
      budgets: [budget(20, whole(wattpad), { site: "all", surface: "shorts" })],
      overrides: [
        { part: "uncounted", value: [whole(discord)], firstDate: "2026-11-23", lastDate: "2026-11-23" } as const,
      ],
    };
    const { sites, otherNames } = viewOf({ plan });
    expect(otherNames.map(({ name }) => name).toSorted()).toEqual(["Vimeo", "Wattpad"]);
    expect(sites.map(({ name }) => name)).toContain("Discord");
  });

  test("shows the wall that comes first: the budget, or bedtime", () => {
    expect(viewOf({ plan: { ...hour, ...nights } }).wall).toEqual({ kind: "day", leftMs: 3_600_000 });
    expect(viewOf({ at: "2026-11-23T19:30", plan: { ...hour, ...nights } }).wall).toEqual({
      kind: "bedtime",
      leftMs: 1_800_000,
    });
  });

  test.each([
    ["the week's pot", { ...hour, weeklyMinutes: 30 }, "week", 20],
    ["the next break", { ...hour, ...rest }, "break", 10],
    [
      "today's next closed hours",
      { ...hour, closedTimes: [closedTime("dinner", "16:15", "17:00")] },
      "device-free",
      15,
    ],
  ] as const)("shows %s, when it comes first", (_, plan, kind, minutes) => {
    expect(viewOf({ plan, records: ago(10) }).wall).toEqual({ kind, leftMs: minutes * MINUTE_MS });
  });

  test("of a spent day says what comes fresh: tomorrow's own minutes, when the night is over", () => {
    const dailyMinutes = [60, 75, 60, 60, 60, 60, 60] as const;
    const tomorrow = Temporal.ZonedDateTime.from("2026-11-24T07:00[Europe/Madrid]").epochMilliseconds;
    expect(viewOf({ plan: { ...nights, dailyMinutes }, usage: spent }).fresh).toEqual({ minutes: 75, atMs: tomorrow });
    expect(viewOf({ plan: { dailyMinutes }, usage: spent }).fresh).toEqual({ minutes: 75, atMs: null });
    expect(viewOf({ plan: { dailyMinutes } }).fresh).toBeNull();
  });

  test("of a spent day goes by how tomorrow is lived: a holiday has its own minutes", () => {
    const dailyMinutes = [60, 60, 60, 60, 60, 120, 120] as const;
    const freeDays = [{ name: "Off", from: "2026-11-24", to: "2026-11-24" }];
    expect(viewOf({ plan: { dailyMinutes }, usage: spent, calendar: { freeDays } }).fresh?.minutes).toBe(120);
  });

  test("says what came over from yesterday as part of today", () => {
    const past = new Map([["2026-11-22", { countedSeconds: 3000, takenSeconds: 3000 }]]);
    expect(viewOf({ plan: { ...hour, carryOver: { capMinutes: 30 } }, past }).ofMinutes).toBe(90);
    const used = new Map(
      [16, 17, 18, 19, 20, 21, 22].map((day) => [`2026-11-${day}`, { countedSeconds: 3600, takenSeconds: 3600 }]),
    );
    const yesterday = new Map([...used, ["2026-11-22", { countedSeconds: 3000, takenSeconds: 3000 }]]);
    expect(viewOf({ plan: { ...hour, carryOver: { capMinutes: 30 } }, past: yesterday }).ofMinutes).toBe(70);
  });

  test("says of a site what its group has left, when that is less", () => {
    const group = budget(30, { site: instagram, surface: "all" }, { site: siteId("tiktok"), surface: "all" });
    const view = viewOf({
      plan: { budgets: [budget(40, { site: instagram, surface: "all" }), group] },
      records: ago(10),
    });
    expect(view.sites.find(({ site }) => site === instagram)).toMatchObject({ ofMinutes: 30, leftMs: 20 * MINUTE_MS });
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
      closed: [{ site: siteId("imgur"), surface: "all" } as const],
      opened: ["instagram", "youtube", "quora", "imgur"].map(siteId),
    };
    const view = viewOf({ plan });
    const stateOf = new Map(view.sites.map(({ site, state }) => [site as string, state]));
    expect([...stateOf].slice(0, 4)).toEqual([
      ["youtube", "open"],
      ["quora", "open"],
      ["instagram", "limited"],
      ["tiktok", "closed"],
    ]);
    expect(view.sites.at(-1)).toMatchObject({ site: "imgur", reason: "site-closed" });
  });

  test("lists the best known sites and those of the plan, and does not advertise the others", () => {
    const plan = { opened: [siteId("quora")], ageExceptions: [{ site: siteId("vk"), surface: "messages" } as const] };
    const listed = viewOf({ plan }).sites.map(({ site }) => site as string);
    expect(listed).toHaveLength(14);
    expect(listed).toEqual(expect.arrayContaining(["instagram", "whatsapp", "quora", "vk"]));
    expect(listed).not.toContain("tinder");
    const asleep = viewOf({ plan: { ...plan, ...nights }, at: "2026-11-23T20:00" }).sites.map(({ site }) => site);
    expect(asleep).toHaveLength(14);
    const used = { bySite: new Map([[siteId("imgur"), 60]]) };
    expect(viewOf({ plan, usage: used }).sites.map(({ site }) => site as string)).toContain("imgur");
  });

  test("gives the date from which a site can open, where age closes it", () => {
    const [line] = viewOf({ birthDate: "2016-05-04" }).sites.filter(({ site }) => site === instagram);
    expect(line).toMatchObject({ state: "closed", reason: "below-minimum-age", canOpenOn: "2029-05-04" });
  });

  test.each([
    [13, "terms", 13],
    [16, "floor", 16],
  ] as const)("says whose rule an age is: with a floor of %i that of the %s", (minimumAge, ageBecause, years) => {
    const view = viewOf({ birthDate: "2016-05-04", plan: { minimumAge } });
    const [line] = view.sites.filter(({ site }) => site === instagram);
    expect(line).toMatchObject({ minimumAge: years, ageBecause });
  });

  test("says which part of a site its line is about", () => {
    const { sites } = viewOf({});
    const surfaceOf = (id: string) => sites.find(({ site }) => site === id)?.surface;
    expect([surfaceOf("instagram"), surfaceOf("discord")]).toEqual(["feed", "messages"]);
  });
});
