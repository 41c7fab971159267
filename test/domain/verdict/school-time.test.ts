import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { Grant } from "#domain/plan/grant";
import { judgeSchool } from "#test/support/domain/judge-school";
import type { CaseGiven } from "#test/support/domain/make-case";
import { makeGrant } from "#test/support/domain/make-grant";
import { recordsOf } from "#test/support/domain/records-of";
import { schoolUse } from "#test/support/domain/school-use";

const youtube = siteId("youtube");
const FOUR = "2026-11-23T16:00";
const MINUTE = 60_000;

const spent = { dailyMinutes: everyDay(0) };
const forSchool = (given: Partial<Grant> = {}): Grant => ({
  ...makeGrant(15, { site: youtube, surface: "school" }),
  ...given,
});

describe("the time of school work", () => {
  test("takes nothing from any budget, and is a figure of its own", () => {
    const { nowMs } = judgeSchool("watch");
    const records = recordsOf({ site: youtube, surface: "school" }, nowMs - 40 * MINUTE, nowMs);
    const { facts, verdict } = judgeSchool("watch", {
      at: "2026-11-23T17:00",
      records,
      plan: { dailyMinutes: everyDay(30) },
    });
    expect(verdict).toMatchObject({ kind: "allow", wall: { kind: "day", leftMs: 30 * MINUTE } });
    expect(facts.usage).toMatchObject({ countedSeconds: 0, watchedSeconds: 40 * 60 });
    expect(facts.usage.bySurface.get("all/school")).toBe(40 * 60);
  });

  test("beside a feed in another window is the feed's too", () => {
    const { nowMs } = judgeSchool("watch");
    const records = [
      ...recordsOf({ site: youtube, surface: "school" }, nowMs - 10 * MINUTE, nowMs),
      ...recordsOf({ site: siteId("instagram"), surface: "feed" }, nowMs - 4 * MINUTE, nowMs),
    ];
    expect(judgeSchool("watch", { records }).facts.usage).toMatchObject({ countedSeconds: 240, watchedSeconds: 600 });
  });

  test("is taken from the budgets where the plan says so, and ends with them", () => {
    const counting = { schoolUse: schoolUse({ counts: true }) };
    expect(judgeSchool("watch", { plan: { ...counting, dailyMinutes: everyDay(20) } })).toMatchObject({
      mark: "counted",
      verdict: { kind: "allow", counted: true, wall: { kind: "day", leftMs: 20 * MINUTE } },
    });
    expect(judgeSchool("watch", { plan: { ...counting, ...spent } }).verdict).toMatchObject({
      reason: "daily-budget-spent",
    });
  });

  test("brings no break nearer", () => {
    const { nowMs } = judgeSchool("watch");
    const records = recordsOf({ site: youtube, surface: "school" }, nowMs - 40 * MINUTE, nowMs);
    const plan = { breaks: { afterMinutes: 30, forMinutes: 10 } };
    expect(judgeSchool("profile", { records, plan }).verdict).toMatchObject({ kind: "allow", wall: { kind: "break" } });
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
    expect(judgeSchool("watch", given(forSchool()))).toMatchObject({
      mark: "apart",
      verdict: { wall: { kind: "school-use", leftMs: 15 * MINUTE } },
    });
    expect(judgeSchool("feed", given(forSchool())).verdict).toMatchObject({ reason: "daily-budget-spent" });
    expect(judgeSchool("feed", given(forSchool(), { plan: { dailyMinutes: everyDay(60) } })).verdict.kind).toBe(
      "allow",
    );
  });

  test("is used up by school work alone", () => {
    const { nowMs } = judgeSchool("watch", evening);
    const grant = forSchool({ givenAtMs: nowMs - 15 * MINUTE });
    const watched = (surface: "school" | "watch") => recordsOf({ site: youtube, surface }, nowMs - 15 * MINUTE, nowMs);
    expect(judgeSchool("watch", given(grant, { records: watched("watch") })).verdict.kind).not.toBe("block");
    expect(judgeSchool("watch", given(grant, { records: watched("school") })).verdict.kind).toBe("block");
  });

  test("on no site by name is for those of the plan", () => {
    const everywhere = forSchool({ scope: { site: "all", surface: "school" } });
    const plan = { schoolUse: schoolUse({ hours: [] }) };
    expect(judgeSchool("watch", given(everywhere, { plan })).verdict.kind).not.toBe("block");
    expect(judgeSchool("watch", given(everywhere)).verdict.kind).toBe("block");
  });

  test("leaves bedtime standing unless it says otherwise", () => {
    const plan = { bedtime: everyDay({ closesAt: "17:30", opensAt: "07:00" }) };
    expect(judgeSchool("watch", given(forSchool(), { plan })).verdict).toMatchObject({ reason: "bedtime" });
    expect(judgeSchool("watch", given(forSchool({ pastBedtime: true }), { plan })).verdict.kind).not.toBe("block");
  });

  test("is for nothing although the plan's own hours are counted", () => {
    const plan = { ...spent, schoolUse: schoolUse({ counts: true }) };
    expect(judgeSchool("watch", given(forSchool(), { at: FOUR, plan })).mark).toBe("apart");
  });

  test("of the ordinary kind is not used up by school work", () => {
    const { nowMs } = judgeSchool("watch", evening);
    const ordinary = makeGrant(15, { site: youtube, surface: "all" });
    const records = recordsOf({ site: youtube, surface: "school" }, nowMs - 15 * MINUTE, nowMs);
    expect(
      judgeSchool("feed", given({ ...ordinary, givenAtMs: nowMs - 15 * MINUTE }, { records })).facts.grantsUsed.get(
        "given",
      ),
    ).toBe(0);
  });
});
