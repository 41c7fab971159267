import { describe, expect, it } from "vitest";
import { SITES } from "#domain/catalogue/index";
import { siteId } from "#domain/ids";
import { decodePlan } from "#domain/plan/decode-plan";
import type { Budget } from "#domain/plan/plan";
import { presetPlan } from "#domain/plan/preset-plan";

const isOf =
  (site: string) =>
  ({ scopes }: Budget): boolean =>
    scopes.length === 1 && scopes[0]?.site === siteId(site);

describe("the plan to begin with", () => {
  it.each([
    [0, 45, 60, "18:30", "19:00", "07:00"],
    [7, 45, 60, "18:30", "19:00", "07:00"],
    [8, 60, 120, "20:00", "20:30", "07:30"],
    [12, 60, 120, "20:00", "20:30", "07:30"],
    [13, 90, 150, "21:30", "22:30", "08:00"],
    [15, 90, 150, "21:30", "22:30", "08:00"],
    [16, 150, 180, "22:30", "23:30", "08:00"],
    [17, 150, 180, "22:30", "23:30", "08:00"],
  ])(
    "at %i has %i minutes, %i on free days, and closes at %s, before a free day at %s",
    (age, school, free, closes, late, opensLate) => {
      const plan = presetPlan(age);
      expect(plan.dailyMinutes).toEqual([school, school, school, school, school, free, free]);
      expect(plan.bedtime.map((night) => night?.closesAt)).toEqual([
        closes,
        closes,
        closes,
        closes,
        late,
        late,
        closes,
      ]);
      expect(plan.bedtime[4]?.opensAt).toBe(opensLate);
    },
  );

  it.each([6, 10, 14, 17])("at %i opens nothing by itself and is valid", (age) => {
    const plan = presetPlan(age);
    expect(plan).toMatchObject({ opened: [], ageExceptions: [], minimumAge: 13 });
    expect(decodePlan(plan, "plan")).toEqual(plan);
  });

  it.each([
    [12, 0],
    [13, 1],
    [16, 1],
  ])("at %i leaves messages open when the minutes are spent %i times", (age, count) => {
    expect(presetPlan(age).openWhenSpent).toHaveLength(count);
  });

  it.each([
    [6, "youtube", 30],
    [10, "youtube", 45],
    [14, "youtube", 60],
    [14, "tiktok", 30],
    [10, "tiktok", undefined],
    [17, "tiktok", undefined],
  ])("at %i gives %s %s minutes of its own", (age, site, minutes) => {
    expect(presetPlan(age).budgets.find(isOf(site))?.minutes[0]).toBe(minutes);
  });

  it.each([
    [12, undefined],
    [14, 60],
    [17, 120],
  ])("at %i gives social sites %s minutes together", (age, minutes) => {
    expect(presetPlan(age).budgets.find(({ scopes }) => scopes.length > 1)?.minutes[0]).toBe(minutes);
  });

  it.each([
    [6, ["device-free 07:00-09:00", "dinner 17:30-18:30"]],
    [10, ["homework 16:00-17:00", "dinner 18:00-19:00"]],
    [14, ["school 08:30-15:00", "dinner 18:00-19:00"]],
    [17, ["dinner 18:00-19:00"]],
  ])("at %i rests at %j", (age, hours) => {
    expect(presetPlan(age).closedTimes.map(({ kind, from, to }) => `${kind} ${from}-${to}`)).toEqual(hours);
  });

  it.each([
    [7, 0, null],
    [10, 2, null],
    [14, 5, 1],
    [17, 5, 2],
  ])("at %i lets more time be asked for %i times, and taken unasked %s times", (age, asks, times) => {
    const { requestsADay, spareMinutes } = presetPlan(age);
    expect([requestsADay, spareMinutes]).toEqual([asks, times === null ? null : { minutes: 15, times }]);
  });

  it.each([6, 14])("at %i has its weekend free of mornings and school", (age) => {
    const ofSchoolDays = presetPlan(age).closedTimes.filter(({ kind }) => kind !== "dinner");
    expect(ofSchoolDays.map(({ days }) => days.slice(5))).toEqual([[false, false]]);
  });

  it.each([6, 10, 14, 17])("at %i keeps closed what is for grown-ups, whatever its terms say", (age) => {
    const kinds = ["dating", "stranger-chat", "fan", "ai-companion"];
    const { closed } = presetPlan(age);
    const letIn = SITES.filter(({ kind }) => kinds.includes(kind)).filter(
      ({ id, minimumAge }) => minimumAge.years <= age && !closed.some(({ site }) => site === id),
    );
    expect(letIn.map(({ id }) => id)).toEqual([]);
  });
});
