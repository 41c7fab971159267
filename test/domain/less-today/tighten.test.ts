import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import type { LessAsked, LessToday } from "#domain/less-today/less-today";
import { tighten } from "#domain/less-today/tighten";
import { withLessToday } from "#domain/less-today/with-less-today";
import { effectivePlan } from "#domain/plan/effective-plan";
import { everyDay } from "#domain/plan/every-day";
import type { Plan } from "#domain/plan/plan";
import type { Verdict } from "#domain/verdict/verdict";
import { judgeUnder } from "#test/support/domain/judge-under";
import { madrid } from "#test/support/domain/madrid";
import { openPlan } from "#test/support/domain/open-plan";
import { randomPlace, randomPlan } from "#test/support/domain/random-plan";
import { recordsOf } from "#test/support/domain/records-of";

const TODAY = "2026-11-23";
const STARTS = Temporal.ZonedDateTime.from(`${TODAY}T04:00[Europe/Madrid]`).epochMilliseconds;
const HOUR_MS = 3_600_000;
const TIKTOK = siteId("tiktok");
const hour: Plan = { ...openPlan, dailyMinutes: everyDay(60) };
const nothing: LessAsked = { minutes: null, closed: [] };

const from = (plan: Plan, before: LessToday | null, asked: Partial<LessAsked>): LessToday | null =>
  tighten({ plan, calendar: madrid, before, asked: { ...nothing, ...asked }, today: TODAY });
const kept = (minutes: number | null, closed: readonly ReturnType<typeof siteId>[] = []): LessToday => ({
  date: TODAY,
  minutes,
  closed,
});

describe("a child that keeps its day stricter", () => {
  test.each([
    ["half an hour of an hour", hour, null, { minutes: 30 }, kept(30)],
    ["a limit where there is none", openPlan, null, { minutes: 30 }, kept(30)],
    [
      "a limit where there is none, though days leave something over",
      { ...openPlan, carryOver: { capMinutes: 30 } },
      null,
      { minutes: 30 },
      kept(30),
    ],
    ["a site", hour, null, { closed: [TIKTOK] }, kept(null, [TIKTOK])],
    ["less again", hour, kept(30), { minutes: 20 }, kept(20)],
    [
      "a site beside the minutes, said with them",
      hour,
      kept(30),
      { minutes: 30, closed: [TIKTOK] },
      kept(30, [TIKTOK]),
    ],
    ["the same once more", hour, kept(30), { minutes: 30 }, kept(30)],
    ["anew, where what stood was another day's", hour, { ...kept(10), date: "2026-11-22" }, { minutes: 30 }, kept(30)],
  ] as const)("may: %s", (_what, plan, before, asked, becomes) => {
    expect(from(plan, before, asked)).toEqual(becomes);
  });

  test.each([
    ["more minutes than it kept itself to", hour, kept(30), { minutes: 31 }],
    ["no minutes of its own any more", hour, kept(30), {}],
    ["to open again what it closed", hour, kept(null, [TIKTOK]), {}],
    ["fewer minutes, and to open again what it closed", hour, kept(30, [TIKTOK]), { minutes: 20 }],
  ] as const)("may not: %s", (_what, plan, before, asked) => {
    expect(from(plan, before, asked)).toBeNull();
  });

  test("has no more than the plan's, should a parent make that smaller meanwhile", () => {
    expect(effectivePlan(withLessToday(hour, kept(90), 1), TODAY).dailyMinutes[0]).toBe(60);
  });

  test("has the plan's own day tomorrow", () => {
    const plan = withLessToday(hour, kept(10, [TIKTOK]), 1);
    expect(effectivePlan(plan, "2026-11-24")).toEqual(hour);
  });

  const asks = fc.record({
    minutes: fc.option(fc.integer({ min: 0, max: 120 })),
    closed: fc.subarray(["instagram", "tiktok", "youtube"].map(siteId)),
  });
  const happened = fc.record({
    at: fc.integer({ min: HOUR_MS, max: 23 * HOUR_MS }),
    ago: fc.integer({ min: 1, max: 20 * HOUR_MS }),
    watchedAt: randomPlace,
  });

  test("never makes any place looser by any of its messages, under any plan", () => {
    fc.assert(
      fc.property(
        randomPlan,
        fc.array(asks, { minLength: 1, maxLength: 4 }),
        happened,
        randomPlace,
        (plan, all, { at, ago, watchedAt }, place) => {
          const nowMs = STARTS + at;
          const records = recordsOf(watchedAt, nowMs - ago, nowMs);
          const judge = (less: LessToday | null): Verdict =>
            judgeUnder(
              less === null ? plan : withLessToday(plan, less, 1),
              madrid,
              { nowMs, records, grants: [], birthDate: "2008-01-01" },
              place,
            );
          let stands: LessToday | null = null;
          for (const asked of all) {
            const next = from(plan, stands, asked);
            if (next === null) continue;
            expect(left(judge(next))).toBeLessThanOrEqual(left(judge(stands)));
            stands = next;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Watched time that a verdict leaves: none where it closes, no end where it sees none. */
function left(verdict: Verdict): number {
  if (verdict.kind !== "allow" && verdict.kind !== "warn") return 0;
  return verdict.wall?.leftMs ?? Infinity;
}
