import { describe, expect, test } from "vitest";
import { comparePlans, type Direction } from "#domain/compare/compare-plans";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Plan, RulePart, SchoolUse, Weekly } from "#domain/plan/plan";
import { budget } from "#test/support/domain/budget";
import { closedTime } from "#test/support/domain/closed-time";
import { judgeUnder } from "#test/support/domain/judge-under";
import { madrid } from "#test/support/domain/madrid";
import { openPlan } from "#test/support/domain/open-plan";
import { schoolUse } from "#test/support/domain/school-use";
import { recordsOf } from "#test/support/domain/records-of";

// A Monday.
const TODAY = "2026-11-23";
const youtube = siteId("youtube");
const shorts = { site: youtube, surface: "shorts" } as const;
const video = { site: youtube, surface: "all" } as const;
const messages = { site: "all", surface: "messages" } as const;
const weekend = (minutes: number): Weekly<number> => [60, 60, 60, 60, 60, minutes, minutes];
const night = (closesAt: string, opensAt = "07:00"): Partial<Plan> => ({ bedtime: everyDay({ closesAt, opensAt }) });
const hours = (...times: ReturnType<typeof closedTime>[]): Partial<Plan> => ({ closedTimes: times });
const forNow = (minutes: number, firstDate: string, lastDate: string): Plan["overrides"] => [
  { part: "dailyMinutes", value: everyDay(minutes), firstDate, lastDate },
];
const school = (given: Partial<SchoolUse> = {}): Partial<Plan> => ({ schoolUse: schoolUse(given) });
const daily = (from: string, to: string) => ({ days: everyDay(true), from, to });
const three = [daily("15:00", "17:00")];
const seven = [daily("19:00", "20:00")];
const halves = [daily("15:00", "16:00"), daily("16:00", "17:00")];
const hour = { dailyMinutes: everyDay(60) };

function directionOf(before: Partial<Plan>, after: Partial<Plan>, freeDays = [madrid.freeDays, madrid.freeDays]) {
  const [was, is] = freeDays;
  return comparePlans(
    { plan: { ...openPlan, ...before }, calendar: { ...madrid, freeDays: was ?? [] } },
    { plan: { ...openPlan, ...after }, calendar: { ...madrid, freeDays: is ?? [] } },
    TODAY,
  );
}

const rows: readonly [string, RulePart, Direction | null, Partial<Plan>, Partial<Plan>][] = [
  ["less time a day", "dailyMinutes", "stricter", hour, { dailyMinutes: everyDay(45) }],
  ["a limit where there was none", "dailyMinutes", "stricter", {}, hour],
  [
    "less on school days and more on free ones",
    "dailyMinutes",
    "both",
    hour,
    { dailyMinutes: [50, 50, 50, 50, 50, 90, 90] },
  ],
  ["a pot for the week", "weeklyMinutes", "stricter", {}, { weeklyMinutes: 300 }],
  ["a larger pot", "weeklyMinutes", "looser", { weeklyMinutes: 300 }, { weeklyMinutes: 301 }],
  ["a first carry-over", "carryOver", "looser", hour, { ...hour, carryOver: { capMinutes: 10 } }],
  ["a carry-over of nothing", "carryOver", null, {}, { carryOver: { capMinutes: 0 } }],
  ["a site for school work", "schoolUse", "both", {}, school()],
  ["no site for school work any more", "schoolUse", "both", school(), {}],
  ["a site that a grant for school work is for", "schoolUse", "looser", {}, school({ hours: [] })],
  ["more hours of school work", "schoolUse", "both", school(), school({ hours: [...three, ...seven] })],
  ["the same hours in two pieces", "schoolUse", null, school(), school({ hours: halves })],
  ["school work that counts", "schoolUse", "stricter", school(), school({ counts: true })],
  ["fewer minutes of school work", "schoolUse", "stricter", school(), school({ minutes: 30 })],
  ["another site beside it", "schoolUse", "both", school(), school({ sites: [youtube, siteId("reddit")] })],
  ["a budget more", "budgets", "stricter", {}, { budgets: [budget(15, shorts)] }],
  ["a budget less", "budgets", "looser", { budgets: [budget(15, shorts)] }, {}],
  [
    "budgets in another order",
    "budgets",
    null,
    { budgets: [budget(15, shorts), budget(30, video)] },
    { budgets: [budget(30, video), budget(15, shorts)] },
  ],
  [
    "a budget by another name",
    "budgets",
    null,
    { budgets: [budget(15, shorts)] },
    { budgets: [{ ...budget(15, shorts), name: "Shorts" }] },
  ],
  [
    "a site into a budget of another",
    "budgets",
    "stricter",
    { budgets: [budget(30, video)] },
    { budgets: [budget(30, video, messages)] },
  ],
  [
    "a budget on school days alone",
    "budgets",
    "looser",
    { budgets: [budget(30, video)] },
    { budgets: [{ ...budget(30, video), minutes: [30, 30, 30, 30, 30, null, null] }] },
  ],
  [
    "a surface's budget for its site's, which does not hold where all stays open",
    "budgets",
    "both",
    { budgets: [budget(15, shorts)] },
    { budgets: [budget(15, video)] },
  ],
  ["a break", "breaks", "stricter", {}, { breaks: { afterMinutes: 30, forMinutes: 5 } }],
  [
    "a later and longer break",
    "breaks",
    "both",
    { breaks: { afterMinutes: 30, forMinutes: 5 } },
    { breaks: { afterMinutes: 40, forMinutes: 10 } },
  ],
  ["an earlier night", "bedtime", "stricter", night("20:00"), night("19:30")],
  ["a night that closes and opens earlier", "bedtime", "both", night("20:00"), night("19:30", "06:30")],
  ["a night from after midnight on", "bedtime", "looser", night("23:30"), night("00:30")],
  ["dinner", "closedTimes", "stricter", {}, hours(closedTime("dinner", "18:00", "19:00"))],
  [
    "a later dinner",
    "closedTimes",
    "both",
    hours(closedTime("dinner", "18:00", "19:00")),
    hours(closedTime("dinner", "18:30", "19:30")),
  ],
  [
    "dinner in two halves",
    "closedTimes",
    null,
    hours(closedTime("dinner", "18:00", "19:00")),
    hours(closedTime("dinner", "18:00", "18:30"), closedTime("homework", "18:30", "19:00")),
  ],
  [
    "a gap between two closed hours",
    "closedTimes",
    "looser",
    hours(closedTime("dinner", "18:00", "20:00")),
    hours(closedTime("dinner", "18:00", "19:00"), closedTime("homework", "19:01", "20:00")),
  ],
  [
    "an evening over midnight, shortened",
    "closedTimes",
    "looser",
    hours(closedTime("device-free", "23:00", "02:00")),
    hours(closedTime("device-free", "23:00", "01:00")),
  ],
  [
    "school hours that become free of devices",
    "closedTimes",
    "both",
    hours(closedTime("school", "08:00", "14:00")),
    hours(closedTime("device-free", "08:00", "14:00")),
  ],
  [
    "a second spare quarter",
    "spareMinutes",
    "looser",
    { spareMinutes: { minutes: 15, times: 1 } },
    { spareMinutes: { minutes: 15, times: 2 } },
  ],
  ["a site closed of which a part was", "closed", "stricter", { closed: [shorts] }, { closed: [video] }],
  ["messages that stay open", "openWhenSpent", "looser", {}, { openWhenSpent: [messages] }],
  ["messages that count again", "uncounted", "stricter", { uncounted: [messages] }, {}],
  ["a lower floor", "minimumAge", "looser", {}, { minimumAge: 12 }],
  ["an exception less", "ageExceptions", "stricter", { ageExceptions: [shorts] }, {}],
  ["a site opened", "opened", "looser", { opened: [] }, { opened: [youtube] }],
  ["more today", "dailyMinutes", "looser", hour, { ...hour, overrides: forNow(90, TODAY, TODAY) }],
  ["less this week", "dailyMinutes", "stricter", hour, { ...hour, overrides: forNow(30, TODAY, "2026-11-29") }],
  [
    "less for ever that is more this week",
    "dailyMinutes",
    "both",
    hour,
    { dailyMinutes: everyDay(30), overrides: forNow(90, TODAY, "2026-11-29") },
  ],
  ["more in ten years", "dailyMinutes", "looser", hour, { ...hour, overrides: forNow(90, "2036-01-01", "2036-01-01") }],
  [
    "an override that is long over, forgotten",
    "dailyMinutes",
    null,
    { ...hour, overrides: forNow(30, "2026-11-01", "2026-11-15") },
    hour,
  ],
  [
    "an override that still leaves something over, forgotten",
    "dailyMinutes",
    "looser",
    { ...hour, overrides: forNow(30, "2026-11-01", "2026-11-16") },
    hour,
  ],
  [
    "an override that says what the plan says",
    "dailyMinutes",
    null,
    hour,
    { ...hour, overrides: forNow(60, TODAY, TODAY) },
  ],
];

describe("a change of a plan", () => {
  test.each(rows)("%s: %s is %s", (_, part, direction, before, after) => {
    expect(directionOf(before, after)).toEqual(direction === null ? [] : [{ part, direction }]);
  });

  test("a limit that leaves something over for a day that had none is both", () => {
    const before = { carryOver: { capMinutes: 30 }, dailyMinutes: [null, 30, 30, 30, 30, 30, 30] } as const;
    const after = { ...before, dailyMinutes: [60, 30, 30, 30, 30, 30, 30] } as const;
    expect(directionOf(before, after)).toEqual([{ part: "dailyMinutes", direction: "both" }]);

    // Tuesday, 35 minutes watched: closed by the plan before, and open with what Monday leaves over.
    const nowMs = Temporal.ZonedDateTime.from("2026-11-24T16:00[Europe/Madrid]").epochMilliseconds;
    const place = { site: youtube, surface: "feed" } as const;
    const happened = {
      nowMs,
      records: recordsOf(place, nowMs - 35 * 60_000, nowMs),
      grants: [],
      birthDate: "2008-01-01",
    };
    expect(judgeUnder({ ...openPlan, ...before }, madrid, happened, place).kind).toBe("block");
    expect(judgeUnder({ ...openPlan, ...after }, madrid, happened, place).kind).not.toBe("block");
  });
});

describe("a change of the family's free days", () => {
  const off = (from: string, to = from) => [{ name: "Off", from, to }];
  const moreWhenFree: Partial<Plan> = { dailyMinutes: weekend(120) };
  const early = { closesAt: "20:00", opensAt: "07:00" };
  const late = { closesAt: "21:00", opensAt: "07:00" };
  const laterWhenFree: Partial<Plan> = { bedtime: [early, early, early, early, late, late, early] };

  test.each([
    [
      "a holiday that gives more time",
      moreWhenFree,
      [],
      off("2026-11-25"),
      [{ part: "dailyMinutes", direction: "looser" }],
    ],
    ["a holiday fewer", moreWhenFree, off("2026-11-25"), [], [{ part: "dailyMinutes", direction: "stricter" }]],
    ["a holiday in three years", moreWhenFree, [], off("2029-11-26"), [{ part: "dailyMinutes", direction: "looser" }]],
    ["a holiday on a Saturday", moreWhenFree, [], off("2026-11-28"), []],
    ["a holiday that is long past", moreWhenFree, [], off("2026-11-04"), []],
    ["the night before a holiday", laterWhenFree, [], off("2026-11-26"), [{ part: "bedtime", direction: "looser" }]],
    ["a holiday under a plan that is the same every day", hour, [], off("2026-11-25"), []],
  ] as const)("%s", (_, plan, was, is, changes) => {
    expect(directionOf(plan, plan, [was, is])).toEqual(changes);
  });
});
