import { describe, expect, test } from "vitest";
import { decide, nextChangeAt } from "#domain/verdict/decide";
import { makeCase, type CaseGiven } from "#test/support/domain/make-case";
import { openPlan } from "#test/support/domain/open-plan";

const night = { closesAt: "21:30", opensAt: "07:00" };
const nights = { bedtime: [night, night, night, night, night, night, night] } as const;
const instant = (at: string): number => Temporal.ZonedDateTime.from(`${at}[Europe/Madrid]`).epochMilliseconds;
const judgeAt = (at: string) => {
  const { facts, plan, nowMs } = makeCase({ at, plan: nights });
  return decide(facts, plan, nowMs);
};

describe("bedtime in the night of a change of clocks", () => {
  test.each([
    ["begins at the usual time before summer time", "2026-03-28T21:30", "2026-03-29T07:00"],
    ["holds at 01:59 before the hour that is skipped", "2026-03-29T01:59", "2026-03-29T07:00"],
    ["holds at 03:00 after it", "2026-03-29T03:00", "2026-03-29T07:00"],
    ["begins at the usual time before winter time", "2026-10-24T21:30", "2026-10-25T07:00"],
    ["holds in the hour that comes twice", "2026-10-25T02:30", "2026-10-25T07:00"],
    ["holds until the last minute", "2026-10-25T06:59", "2026-10-25T07:00"],
  ])("%s", (_, at, until) => {
    expect(judgeAt(at)).toMatchObject({ kind: "block", reason: "bedtime", untilMs: instant(until) });
  });

  test.each(["2026-03-28T21:29", "2026-03-29T07:00", "2026-10-24T21:29", "2026-10-25T07:00"])(
    "does not hold at %s",
    (at) => {
      expect(judgeAt(at).kind).not.toBe("block");
    },
  );
});

describe("the next change", () => {
  const rows: readonly [string, CaseGiven, string][] = [
    ["is the next day, when nothing else is", {}, "2026-11-24T04:00"],
    ["is bedtime, when that comes first", { plan: nights }, "2026-11-23T21:30"],
    ["is the morning, in the night", { at: "2026-11-24T05:00", plan: nights }, "2026-11-24T07:00"],
    ["is the new day, in the night before four", { at: "2026-11-24T03:00", plan: nights }, "2026-11-24T04:00"],
    [
      "is the end of a grown-up's turn",
      { facts: { who: { kind: "grown-up", untilMs: instant("2026-11-23T16:15") } } },
      "2026-11-23T16:15",
    ],
  ];
  test.each(rows)("%s", (_, given, at) => {
    const { facts, nowMs } = makeCase(given);
    expect(nextChangeAt(facts, nowMs)).toBe(instant(at));
  });

  test("is looked for every hour while a day is held open past its end", () => {
    const { facts, nowMs } = makeCase();
    const held = { ...facts, day: { ...facts.day, endMs: nowMs + 1 }, dayIsHeld: true };
    expect(nextChangeAt(held, nowMs)).toBe(nowMs + 3_600_000);
    expect(decide(held, openPlan, nowMs).validUntilMs).toBe(nowMs + 3_600_000);
  });

  test("is looked for every minute, not every millisecond, in the last one of a day", () => {
    const { facts, nowMs } = makeCase();
    const last = { ...facts, day: { ...facts.day, endMs: nowMs + 1 } };
    expect(nextChangeAt(last, nowMs)).toBe(nowMs + 60_000);
    expect(decide(last, openPlan, nowMs).validUntilMs).toBe(nowMs + 60_000);
  });
});
