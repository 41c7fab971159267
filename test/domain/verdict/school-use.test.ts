import { describe, expect, test } from "vitest";
import type { Surface } from "#domain/catalogue/surface";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Grant } from "#domain/plan/grant";
import { decide, nextChangeAt } from "#domain/verdict/decide";
import { judgePage } from "#domain/verdict/judge-page";
import { closedTime } from "#test/support/domain/closed-time";
import { makeCase, type CaseGiven } from "#test/support/domain/make-case";
import { makeGrant } from "#test/support/domain/make-grant";
import { recordsOf } from "#test/support/domain/records-of";
import { schoolUse } from "#test/support/domain/school-use";

const youtube = siteId("youtube");
const FOUR = "2026-11-23T16:00";
const MINUTE = 60_000;

/** The verdict on a page of YouTube at four on a Monday, an hour into the hours for school work. */
function judge(surface: Surface, given: CaseGiven = {}) {
  const { facts, plan, nowMs } = makeCase({
    site: "youtube",
    surface,
    at: FOUR,
    ...given,
    plan: { schoolUse: schoolUse(), ...given.plan },
  });
  return { verdict: decide(facts, plan, nowMs), mark: judgePage(facts, plan, nowMs, null).school, nowMs, facts, plan };
}

const spent = { dailyMinutes: everyDay(0) };
const forSchool = (given: Partial<Grant> = {}): Grant => ({
  ...makeGrant(15, { site: youtube, surface: "school" }),
  ...given,
});

describe("in the hours for school work", () => {
  test.each(["search", "watch", "post", "login"] as const)(
    "%s is open and for nothing although the day is spent",
    (surface) => {
      const { verdict, mark } = judge(surface, { plan: spent });
      expect(verdict).toMatchObject({ kind: "allow", counted: false });
      expect(mark).toBe("apart");
    },
  );

  test.each([
    ["the plan closes the site", { closed: [{ site: youtube, surface: "all" as const }] }],
    ["nobody opened it yet", { opened: [] }],
    ["it is school time", { closedTimes: [closedTime("school", "08:30", "17:00")] }],
    ["it is time for homework", { closedTimes: [closedTime("homework", "15:30", "17:00")] }],
    ["the week is spent", { weeklyMinutes: 0 }],
  ])("a video is open although %s", (_, plan) => {
    expect(judge("watch", { plan }).verdict.kind).toBe("allow");
  });

  test.each([
    ["below the minimum age", { birthDate: "2017-01-05" }, "below-minimum-age"],
    ["in a pause", { facts: { pausedSinceMs: 1 } }, "paused-by-parent"],
    ["at bedtime", { plan: { bedtime: everyDay({ closesAt: "15:30", opensAt: "07:00" }) } }, "bedtime"],
  ])("a video stays closed %s", (_, given, reason) => {
    expect(judge("watch", given).verdict).toMatchObject({ kind: "block", reason });
  });

  test.each(["feed", "shorts", "explore", "live"] as const)(
    "%s is closed although there is time, until they end",
    (surface) => {
      const { verdict, nowMs } = judge(surface);
      expect(verdict).toMatchObject({ kind: "block", reason: "school-hours", untilMs: nowMs + 60 * MINUTE });
    },
  );

  test("a channel is as open as ever, and counted", () => {
    expect(judge("profile").verdict).toMatchObject({ kind: "allow", counted: true });
    expect(judge("profile", { plan: spent }).verdict.kind).toBe("block");
  });

  test("another site is as it was", () => {
    expect(judge("feed", { site: "reddit" }).verdict.kind).toBe("allow");
    expect(judge("post", { site: "reddit", plan: spent }).verdict.kind).toBe("block");
  });

  test("another door to the site is none to school work", () => {
    const place = { site: youtube, surface: "watch" as const, alwaysOpen: false, sideDoor: true };
    expect(judge("watch", { plan: spent, facts: { place } }).verdict.kind).toBe("block");
  });

  test("a video that began by itself is none, and counted where it is open", () => {
    const unchosen = { facts: { isUnchosen: true } };
    expect(judge("watch", { ...unchosen, plan: spent }).verdict).toMatchObject({ reason: "daily-budget-spent" });
    expect(judge("watch", unchosen)).toMatchObject({ mark: null, verdict: { kind: "allow", counted: true } });
  });

  test("a feed that shows under the address of a search is closed", () => {
    const { facts, plan, nowMs } = judge("search");
    expect(judgePage(facts, plan, nowMs, "feed")).toMatchObject({
      verdict: { kind: "block", reason: "school-hours" },
      school: null,
    });
  });
});

describe("the end of school work", () => {
  test("is a wall where the page closes then, with its warning", () => {
    const late = judge("watch", { at: "2026-11-23T16:52", plan: spent });
    expect(late.verdict).toMatchObject({
      kind: "warn",
      minutesLeft: 10,
      wall: { kind: "school-use", leftMs: 8 * MINUTE },
    });
    expect(judge("watch", { at: "2026-11-23T17:00", plan: spent }).verdict).toMatchObject({
      reason: "daily-budget-spent",
    });
  });

  test("is none where the page goes on in its own minutes, and is asked about all the same", () => {
    const { verdict, nowMs } = judge("watch", { at: "2026-11-23T16:52" });
    expect(verdict).toMatchObject({ kind: "allow", wall: null, validUntilMs: nowMs + 8 * MINUTE });
    expect(judge("watch", { at: "2026-11-23T17:00" }).verdict).toMatchObject({ kind: "allow", counted: true });
  });

  test("is bedtime, where that comes first", () => {
    const plan = { ...spent, bedtime: everyDay({ closesAt: "16:30", opensAt: "07:00" }) };
    expect(judge("watch", { plan }).verdict).toMatchObject({ wall: { kind: "bedtime", leftMs: 30 * MINUTE } });
  });

  test("is told by its beginning to whoever is in the feed", () => {
    const { verdict } = judge("feed", { at: "2026-11-23T14:57" });
    expect(verdict).toMatchObject({ kind: "warn", wall: { kind: "school", leftMs: 3 * MINUTE } });
  });

  test("rings an alarm, as its beginning does", () => {
    const before = judge("watch", { at: "2026-11-23T14:00" });
    expect(nextChangeAt(before.facts, before.nowMs)).toBe(before.nowMs + 60 * MINUTE);
    const within = judge("watch");
    expect(nextChangeAt(within.facts, within.nowMs)).toBe(within.nowMs + 60 * MINUTE);
  });

  test("comes with its own minutes, which are those of all its sites together", () => {
    const { nowMs } = judge("watch");
    const plan = { ...spent, schoolUse: schoolUse({ minutes: 30, sites: [youtube, siteId("reddit")] }) };
    const used = (minutes: number) => [
      ...recordsOf({ site: youtube, surface: "school" }, nowMs - minutes * MINUTE, nowMs),
      ...recordsOf({ site: siteId("reddit"), surface: "school" }, nowMs - minutes * MINUTE, nowMs),
    ];
    expect(judge("watch", { plan, records: used(25) }).verdict).toMatchObject({
      kind: "warn",
      wall: { kind: "school-use", leftMs: 5 * MINUTE },
    });
    expect(judge("watch", { plan, records: used(30) }).verdict).toMatchObject({ reason: "daily-budget-spent" });
    expect(judge("feed", { plan: { ...plan, dailyMinutes: everyDay(60) }, records: used(30) }).verdict).toMatchObject({
      reason: "school-hours",
    });
  });

  test("two stretches that touch are one", () => {
    const hours = [
      { days: everyDay(true), from: "15:00", to: "16:30" },
      { days: everyDay(true), from: "16:30", to: "18:00" },
    ];
    const { verdict, nowMs } = judge("feed", { plan: { schoolUse: schoolUse({ hours }) } });
    expect(verdict).toMatchObject({ untilMs: nowMs + 120 * MINUTE });
  });

  test("after midnight belongs to the evening before", () => {
    const hours = [{ days: [true, false, false, false, false, false, false] as const, from: "23:00", to: "01:00" }];
    const plan = { ...spent, schoolUse: schoolUse({ hours }) };
    expect(judge("watch", { plan, at: "2026-11-24T00:30" }).verdict.kind).toBe("allow");
    expect(judge("watch", { plan, at: "2026-11-25T00:30" }).verdict.kind).toBe("block");
  });

  test("moves with the clocks", () => {
    // On 25 October 2026 Madrid lives the hour from two to three twice.
    const hours = [{ days: everyDay(true), from: "01:00", to: "03:00" }];
    const { verdict, nowMs } = judge("feed", { plan: { schoolUse: schoolUse({ hours }) }, at: "2026-10-25T01:30" });
    expect(verdict).toMatchObject({ untilMs: nowMs + 150 * MINUTE });
  });
});

describe("the time of school work", () => {
  test("takes nothing from any budget, and is a figure of its own", () => {
    const { nowMs } = judge("watch");
    const records = recordsOf({ site: youtube, surface: "school" }, nowMs - 40 * MINUTE, nowMs);
    const { facts, verdict } = judge("watch", {
      at: "2026-11-23T17:00",
      records,
      plan: { dailyMinutes: everyDay(30) },
    });
    expect(verdict).toMatchObject({ kind: "allow", wall: { kind: "day", leftMs: 30 * MINUTE } });
    expect(facts.usage).toMatchObject({ countedSeconds: 0, watchedSeconds: 40 * 60 });
    expect(facts.usage.bySurface.get("all/school")).toBe(40 * 60);
  });

  test("beside a feed in another window is the feed's too", () => {
    const { nowMs } = judge("watch");
    const records = [
      ...recordsOf({ site: youtube, surface: "school" }, nowMs - 10 * MINUTE, nowMs),
      ...recordsOf({ site: siteId("instagram"), surface: "feed" }, nowMs - 4 * MINUTE, nowMs),
    ];
    expect(judge("watch", { records }).facts.usage).toMatchObject({ countedSeconds: 240, watchedSeconds: 600 });
  });

  test("is taken from the budgets where the plan says so, and ends with them", () => {
    const counting = { schoolUse: schoolUse({ counts: true }) };
    expect(judge("watch", { plan: { ...counting, dailyMinutes: everyDay(20) } })).toMatchObject({
      mark: "counted",
      verdict: { kind: "allow", counted: true, wall: { kind: "day", leftMs: 20 * MINUTE } },
    });
    expect(judge("watch", { plan: { ...counting, ...spent } }).verdict).toMatchObject({ reason: "daily-budget-spent" });
  });

  test("brings no break nearer", () => {
    const { nowMs } = judge("watch");
    const records = recordsOf({ site: youtube, surface: "school" }, nowMs - 40 * MINUTE, nowMs);
    const plan = { breaks: { afterMinutes: 30, forMinutes: 10 } };
    expect(judge("profile", { records, plan }).verdict).toMatchObject({ kind: "allow", wall: { kind: "break" } });
  });
});

describe("a grant for school work", () => {
  const evening = { at: "2026-11-23T18:00", plan: { ...spent, schoolUse: null } };
  const given = (grant: Grant, more: CaseGiven = {}) => ({
    ...evening,
    ...more,
    plan: { ...evening.plan, ...more.plan },
    facts: { grants: [grant], ...more.facts },
  });

  test("opens what is chosen on its site and closes nothing", () => {
    expect(judge("watch", given(forSchool()))).toMatchObject({
      mark: "apart",
      verdict: { wall: { kind: "school-use", leftMs: 15 * MINUTE } },
    });
    expect(judge("feed", given(forSchool())).verdict).toMatchObject({ reason: "daily-budget-spent" });
    expect(judge("feed", given(forSchool(), { plan: { dailyMinutes: everyDay(60) } })).verdict.kind).toBe("allow");
  });

  test("is used up by school work alone", () => {
    const { nowMs } = judge("watch", evening);
    const grant = forSchool({ givenAtMs: nowMs - 15 * MINUTE });
    const watched = (surface: "school" | "watch") => recordsOf({ site: youtube, surface }, nowMs - 15 * MINUTE, nowMs);
    expect(judge("watch", given(grant, { records: watched("watch") })).verdict.kind).not.toBe("block");
    expect(judge("watch", given(grant, { records: watched("school") })).verdict.kind).toBe("block");
  });

  test("on no site by name is for those of the plan", () => {
    const everywhere = forSchool({ scope: { site: "all", surface: "school" } });
    const plan = { schoolUse: schoolUse({ hours: [] }) };
    expect(judge("watch", given(everywhere, { plan })).verdict.kind).not.toBe("block");
    expect(judge("watch", given(everywhere)).verdict.kind).toBe("block");
  });

  test("leaves bedtime standing unless it says otherwise", () => {
    const plan = { bedtime: everyDay({ closesAt: "17:30", opensAt: "07:00" }) };
    expect(judge("watch", given(forSchool(), { plan })).verdict).toMatchObject({ reason: "bedtime" });
    expect(judge("watch", given(forSchool({ pastBedtime: true }), { plan })).verdict.kind).not.toBe("block");
  });

  test("is for nothing although the plan's own hours are counted", () => {
    const plan = { ...spent, schoolUse: schoolUse({ counts: true }) };
    expect(judge("watch", given(forSchool(), { at: FOUR, plan })).mark).toBe("apart");
  });

  test("of the ordinary kind is not used up by school work", () => {
    const { nowMs } = judge("watch", evening);
    const ordinary = makeGrant(15, { site: youtube, surface: "all" });
    const records = recordsOf({ site: youtube, surface: "school" }, nowMs - 15 * MINUTE, nowMs);
    expect(
      judge("feed", given({ ...ordinary, givenAtMs: nowMs - 15 * MINUTE }, { records })).facts.grantsUsed.get("given"),
    ).toBe(0);
  });
});
