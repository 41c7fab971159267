import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import type { Plan } from "#domain/plan/plan";
import { dayOfDate } from "#domain/time/day-of-date";
import { pastDates } from "#domain/verdict/past-dates";
import { pastDay } from "#domain/verdict/past-day";
import { makeGrant } from "#test/support/domain/make-grant";
import { openPlan } from "#test/support/domain/open-plan";
import { recordsOf } from "#test/support/domain/records-of";

const day = dayOfDate("2026-11-23", "Europe/Madrid", 4);
const instagram = { site: siteId("instagram"), surface: "feed" } as const;
const youtube = { site: siteId("youtube"), surface: "watch" } as const;
const after = (minutes: number): number => day.startMs + minutes * 60_000;
/** 40 minutes of Instagram, then 20 of YouTube; what came before the day's start is another day's. */
const records = [...recordsOf(instagram, after(-10), after(40)), ...recordsOf(youtube, after(100), after(120))];

describe("a day that is over", () => {
  test.each([
    ["took what was watched from the week's pot", [], 60],
    ["took less by what was given for everything", [makeGrant(15)], 45],
    ["took nothing when more was given than watched", [makeGrant(90)], 0],
    [
      "took less by what was given for a site, as far as it was used",
      [makeGrant(30, { site: youtube.site, surface: "all" })],
      40,
    ],
    [
      "took no less by what was given for a place that nobody saw",
      [makeGrant(30, { site: "all", surface: "shorts" })],
      60,
    ],
  ])("%s", (_, grants, minutes) => {
    expect(pastDay(openPlan, day, records, grants)).toEqual({
      countedSeconds: 3600,
      takenSeconds: minutes * 60,
    });
  });

  test("counts what its plan counted", () => {
    const plan: Plan = { ...openPlan, uncounted: [{ site: youtube.site, surface: "all" }] };
    expect(pastDay(plan, day, records, []).countedSeconds).toBe(2400);
  });
});

describe("the days that a plan asks about, on a Thursday", () => {
  test.each([
    ["none without a pot and a carry", {}, 0],
    ["those since Monday with a pot", { weeklyMinutes: 300 }, 3],
    ["seven with a carry", { carryOver: { capMinutes: 30 } }, 7],
    ["seven with both", { carryOver: { capMinutes: 30 }, weeklyMinutes: 300 }, 7],
  ])("are %s", (_, plan, count) => {
    const dates = pastDates({ ...openPlan, ...plan }, { date: "2026-11-26", weekday: 4 });
    expect(dates).toHaveLength(count);
    if (count > 0) expect([dates[0], dates.at(-1)]).toEqual(["2026-11-25", count === 3 ? "2026-11-23" : "2026-11-19"]);
  });
});
