import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import { nextChangeAt } from "#domain/verdict/decide";
import { judgePage } from "#domain/verdict/judge-page";
import { closedTime } from "#test/support/domain/closed-time";
import { judgeSchool } from "#test/support/domain/judge-school";
import { recordsOf } from "#test/support/domain/records-of";
import { schoolUse } from "#test/support/domain/school-use";

const youtube = siteId("youtube");
const MINUTE = 60_000;

const spent = { dailyMinutes: everyDay(0) };
describe("in the hours for school work", () => {
  test.each(["search", "watch", "post", "login"] as const)(
    "%s is open and for nothing although the day is spent",
    (surface) => {
      const { verdict, mark } = judgeSchool(surface, { plan: spent });
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
    expect(judgeSchool("watch", { plan }).verdict.kind).toBe("allow");
  });

  test.each([
    ["below the minimum age", { birthDate: "2017-01-05" }, "below-minimum-age"],
    ["in a pause", { facts: { pausedSinceMs: 1 } }, "paused-by-parent"],
    ["at bedtime", { plan: { bedtime: everyDay({ closesAt: "15:30", opensAt: "07:00" }) } }, "bedtime"],
  ])("a video stays closed %s", (_, given, reason) => {
    expect(judgeSchool("watch", given).verdict).toMatchObject({ kind: "block", reason });
  });

  test.each(["feed", "shorts", "explore", "live"] as const)(
    "%s is closed although there is time, until they end",
    (surface) => {
      const { verdict, nowMs } = judgeSchool(surface);
      expect(verdict).toMatchObject({ kind: "block", reason: "school-hours", untilMs: nowMs + 60 * MINUTE });
    },
  );

  test("a channel is as open as ever, and counted", () => {
    expect(judgeSchool("profile").verdict).toMatchObject({ kind: "allow", counted: true });
    expect(judgeSchool("profile", { plan: spent }).verdict.kind).toBe("block");
  });

  test("another site is as it was", () => {
    expect(judgeSchool("feed", { site: "reddit" }).verdict.kind).toBe("allow");
    expect(judgeSchool("post", { site: "reddit", plan: spent }).verdict.kind).toBe("block");
  });

  test("another door to the site is none to school work", () => {
    const place = { site: youtube, surface: "watch" as const, alwaysOpen: false, sideDoor: true };
    expect(judgeSchool("watch", { plan: spent, facts: { place } }).verdict.kind).toBe("block");
  });

  test("a video that began by itself is none, and counted where it is open", () => {
    const unchosen = { facts: { isUnchosen: true } };
    expect(judgeSchool("watch", { ...unchosen, plan: spent }).verdict).toMatchObject({ reason: "daily-budget-spent" });
    expect(judgeSchool("watch", unchosen)).toMatchObject({ mark: null, verdict: { kind: "allow", counted: true } });
  });

  test("a feed that shows under the address of a search is closed", () => {
    const { facts, plan, nowMs } = judgeSchool("search");
    expect(judgePage(facts, plan, nowMs, "feed")).toMatchObject({
      verdict: { kind: "block", reason: "school-hours" },
      school: null,
    });
  });
});

describe("the end of school work", () => {
  test("is a wall where the page closes then, with its warning", () => {
    const late = judgeSchool("watch", { at: "2026-11-23T16:52", plan: spent });
    expect(late.verdict).toMatchObject({
      kind: "warn",
      minutesLeft: 10,
      wall: { kind: "school-use", leftMs: 8 * MINUTE },
    });
    expect(judgeSchool("watch", { at: "2026-11-23T17:00", plan: spent }).verdict).toMatchObject({
      reason: "daily-budget-spent",
    });
  });

  test("is none where the page goes on in its own minutes, and is asked about all the same", () => {
    const { verdict, nowMs } = judgeSchool("watch", { at: "2026-11-23T16:52" });
    expect(verdict).toMatchObject({ kind: "allow", wall: null, validUntilMs: nowMs + 8 * MINUTE });
    expect(judgeSchool("watch", { at: "2026-11-23T17:00" }).verdict).toMatchObject({ kind: "allow", counted: true });
  });

  test("is bedtime, where that comes first", () => {
    const plan = { ...spent, bedtime: everyDay({ closesAt: "16:30", opensAt: "07:00" }) };
    expect(judgeSchool("watch", { plan }).verdict).toMatchObject({ wall: { kind: "bedtime", leftMs: 30 * MINUTE } });
  });

  test("is told by its beginning to whoever is in the feed", () => {
    const { verdict } = judgeSchool("feed", { at: "2026-11-23T14:57" });
    expect(verdict).toMatchObject({ kind: "warn", wall: { kind: "school", leftMs: 3 * MINUTE } });
  });

  test("rings an alarm, as its beginning does", () => {
    const before = judgeSchool("watch", { at: "2026-11-23T14:00" });
    expect(nextChangeAt(before.facts, before.nowMs)).toBe(before.nowMs + 60 * MINUTE);
    const within = judgeSchool("watch");
    expect(nextChangeAt(within.facts, within.nowMs)).toBe(within.nowMs + 60 * MINUTE);
  });

  test("comes with its own minutes, which are those of all its sites together", () => {
    const { nowMs } = judgeSchool("watch");
    const plan = { ...spent, schoolUse: schoolUse({ minutes: 30, sites: [youtube, siteId("reddit")] }) };
    const used = (minutes: number) => [
      ...recordsOf({ site: youtube, surface: "school" }, nowMs - minutes * MINUTE, nowMs),
      ...recordsOf({ site: siteId("reddit"), surface: "school" }, nowMs - minutes * MINUTE, nowMs),
    ];
    expect(judgeSchool("watch", { plan, records: used(25) }).verdict).toMatchObject({
      kind: "warn",
      wall: { kind: "school-use", leftMs: 5 * MINUTE },
    });
    expect(judgeSchool("watch", { plan, records: used(30) }).verdict).toMatchObject({ reason: "daily-budget-spent" });
    expect(
      judgeSchool("feed", { plan: { ...plan, dailyMinutes: everyDay(60) }, records: used(30) }).verdict,
    ).toMatchObject({
      reason: "school-hours",
    });
  });

  test("two stretches that touch are one", () => {
    const hours = [
      { days: everyDay(true), from: "15:00", to: "16:30" },
      { days: everyDay(true), from: "16:30", to: "18:00" },
    ];
    const { verdict, nowMs } = judgeSchool("feed", { plan: { schoolUse: schoolUse({ hours }) } });
    expect(verdict).toMatchObject({ untilMs: nowMs + 120 * MINUTE });
  });

  test("after midnight belongs to the evening before", () => {
    const hours = [{ days: [true, false, false, false, false, false, false] as const, from: "23:00", to: "01:00" }];
    const plan = { ...spent, schoolUse: schoolUse({ hours }) };
    expect(judgeSchool("watch", { plan, at: "2026-11-24T00:30" }).verdict.kind).toBe("allow");
    expect(judgeSchool("watch", { plan, at: "2026-11-25T00:30" }).verdict.kind).toBe("block");
  });

  test("moves with the clocks", () => {
    // On 25 October 2026 Madrid lives the hour from two to three twice.
    const hours = [{ days: everyDay(true), from: "01:00", to: "03:00" }];
    const { verdict, nowMs } = judgeSchool("feed", {
      plan: { schoolUse: schoolUse({ hours }) },
      at: "2026-10-25T01:30",
    });
    expect(verdict).toMatchObject({ untilMs: nowMs + 150 * MINUTE });
  });
});
