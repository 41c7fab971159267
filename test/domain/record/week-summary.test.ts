import { describe, expect, it } from "vitest";
import type { RecordDay } from "#domain/record/record-day";
import { weekSummary } from "#domain/record/week-summary";
import { addDays } from "#domain/time/add-days";

const MINUTE = 60;

/** Days from a Monday on, of so many minutes each. */
const daysFrom = (
  monday: string,
  minutes: readonly number[],
  surfaces: readonly (readonly ["watch" | "messages" | "feed" | "shorts", number])[] = [],
): readonly RecordDay[] =>
  minutes.map((count, index) => ({
    date: addDays(monday, index),
    watchedSeconds: count * MINUTE + 30,
    countedSeconds: count * MINUTE,
    limitSeconds: null,
    givenSeconds: 0,
    schoolSeconds: 40,
    apartSeconds: 10,
    detail: { sites: [], surfaces, hours: [], quarters: [] },
  }));
const now = (minutes: readonly number[], before: readonly number[] = []) =>
  weekSummary({
    days: daysFrom("2026-11-16", minutes),
    before: daysFrom("2026-11-09", before),
    isSoFar: minutes.length < 7,
  });

describe("a week in one sentence", () => {
  it("sums what the plan counts, and says apart what it does not", () => {
    const summary = now([10, 20, 30, 0, 0, 0, 0]);
    expect([summary.countedSeconds, summary.uncountedSeconds]).toEqual([60 * MINUTE, 7 * (30 - 10)]);
    expect([summary.schoolSeconds, summary.apartSeconds]).toEqual([7 * 40, 7 * 10]);
  });

  it("that is over is laid beside the whole week before", () => {
    expect(now([10, 10, 10, 10, 10, 10, 10], [20, 20, 20, 20, 20, 20, 20]).differenceMinutes).toBe(-70);
  });

  it("that is not over is laid beside the same days alone", () => {
    expect(now([10, 10], [20, 20, 500, 500, 500, 500, 500]).differenceMinutes).toBe(-20);
  });

  it("is compared with nothing where nothing is known of the week before", () => {
    expect(now([10, 10], []).differenceMinutes).toBeNull();
    expect(now([10, 10], [0, 0, 0, 0, 0, 0, 0]).differenceMinutes).toBeNull();
  });

  it.each([
    [[0, 0, 0], null],
    [[5, 0, 0], null],
    [[5, 9, 0], "2026-11-17"],
    [[9, 9, 0], null],
  ])("of %j minutes has as its longest day %s", (minutes, longest) => {
    expect(now(minutes).longest).toBe(longest);
  });

  it.each([
    [
      [
        ["watch", 50],
        ["messages", 50],
      ],
      ["watch"],
    ],
    [
      [
        ["watch", 40],
        ["messages", 40],
        ["feed", 20],
      ],
      ["watch", "messages"],
    ],
    [
      [
        ["watch", 40],
        ["messages", 20],
        ["feed", 20],
        ["shorts", 20],
      ],
      [],
    ],
    [[], []],
  ] as const)("of %j is mostly %j", (surfaces, mostly) => {
    const days = daysFrom(
      "2026-11-16",
      [10],
      surfaces.map(([surface, minutes]) => [surface, minutes * MINUTE] as const),
    );
    expect(weekSummary({ days, before: [], isSoFar: true }).mostly).toEqual(mostly);
  });
});
