import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePlans, type Direction } from "#domain/compare/compare-plans";
import { isLoosening } from "#domain/compare/is-loosening";
import { siteId } from "#domain/ids";
import type { GrantScope } from "#domain/plan/grant";
import type { Plan, RulePart } from "#domain/plan/plan";
import { RULE_PARTS } from "#domain/plan/rule-parts";
import type { Verdict } from "#domain/verdict/verdict";
import { judgeUnder } from "#test/support/domain/judge-under";
import { madrid } from "#test/support/domain/madrid";
import { makeGrant } from "#test/support/domain/make-grant";
import {
  randomChange,
  randomChangeOf,
  randomPlace,
  randomPlan,
  randomPlanOf,
  randomScope,
} from "#test/support/domain/random-plan";
import { recordsOf } from "#test/support/domain/records-of";

const TODAY = "2026-11-23";
const STARTS = Temporal.ZonedDateTime.from(`${TODAY}T04:00[Europe/Madrid]`).epochMilliseconds;
const HOUR_S = 3600;
const dates = ["2026-11-20", "2026-11-22", TODAY, "2026-11-24", "2026-11-25"];

const freeWeekdays = fc.constantFrom([6, 7], [5, 6], [7]);
const freeDays = fc.constantFrom(
  [],
  [{ name: "Off", from: "2026-11-25", to: "2026-11-26" }],
  [{ name: "Off", from: TODAY, to: TODAY }],
);
const calendars = fc.record({ freeWeekdays, freeDays }).map((calendar) => ({ ...madrid, ...calendar }));
const calendarPairs = fc.oneof(
  { weight: 4, arbitrary: fc.constant([madrid, madrid] as const) },
  { weight: 1, arbitrary: calendars.map((calendar) => [calendar, calendar] as const) },
  { weight: 1, arbitrary: fc.tuple(calendars, calendars) },
);

const grantScope: fc.Arbitrary<GrantScope> = fc.oneof(
  { weight: 3, arbitrary: randomScope },
  {
    weight: 1,
    arbitrary: fc.record({
      site: fc.constantFrom("all" as const, siteId("youtube")),
      surface: fc.constant("school" as const),
    }),
  },
);
/** What was watched, or what was written of it as school work. */
const watchedPlace = fc.oneof(
  { weight: 4, arbitrary: randomPlace },
  { weight: 1, arbitrary: fc.constant({ site: siteId("youtube"), surface: "school" as const }) },
);

/** Pages in which a player may stand: one of ours, one that a parent may add, and neither. */
const AROUND = ["https://www.khanacademy.org/math", "https://lessons.example.org/1", "https://news.example/"];

const happened = fc
  .record({
    // From today's start on, for five days.
    at: fc.integer({ min: 0, max: 5 * 24 * HOUR_S - 1 }),
    spans: fc.array(
      fc.record({
        place: watchedPlace,
        ago: fc.oneof(fc.integer({ min: 1, max: 2 * HOUR_S }), fc.integer({ min: 1, max: 8 * 24 * HOUR_S })),
        seconds: fc.integer({ min: 1, max: 2 * HOUR_S }),
      }),
      { maxLength: 6 },
    ),
    grants: fc.array(
      fc
        .record({ minutes: fc.integer({ min: 1, max: 60 }), scope: grantScope, date: fc.constantFrom(...dates) })
        .map(({ minutes, scope, date }) => ({ ...makeGrant(minutes, scope), date })),
      { maxLength: 2 },
    ),
    around: fc.constantFrom(null, null, null, ...AROUND),
    birthDate: fc.constantFrom("2008-01-01", "2008-01-01", "2008-01-01", "2013-11-25", "2017-06-30"),
  })
  .map(({ at, spans, ...rest }) => {
    const nowMs = STARTS + at * 1000;
    const records = spans.flatMap(({ place, ago, seconds }) => {
      const fromMs = nowMs - ago * 1000;
      return recordsOf(place, fromMs, Math.min(nowMs, fromMs + seconds * 1000));
    });
    return { ...rest, nowMs, records };
  });

const lived = (plan: Plan, calendar = madrid) => ({ plan, calendar });
const REVERSED: Readonly<Record<Direction, Direction>> = { looser: "stricter", stricter: "looser", both: "both" };

/** Watched time that a verdict leaves: none where it closes, no end where it sees none. */
function left(verdict: Verdict): number {
  if (verdict.kind !== "allow" && verdict.kind !== "warn") return 0;
  return verdict.wall?.leftMs ?? Infinity;
}

const takesFromBudgets = (verdict: Verdict): boolean => "counted" in verdict && verdict.counted;

describe("two plans compared", () => {
  test("are alike when they are the same", () => {
    fc.assert(
      fc.property(randomPlan, calendars, (plan, calendar) => {
        expect(comparePlans(lived(plan, calendar), lived(plan, calendar), TODAY)).toEqual([]);
      }),
    );
  });

  test("the other way round are the other way round", () => {
    fc.assert(
      fc.property(randomChange, calendarPairs, ([before, after], [was, is]) => {
        const there = comparePlans(lived(before, was), lived(after, is), TODAY);
        const back = comparePlans(lived(after, is), lived(before, was), TODAY);
        expect(back).toEqual(there.map(({ part, direction }) => ({ part, direction: REVERSED[direction] })));
      }),
    );
  });

  test("with a third between them are looser only where one of the steps was", () => {
    const three = randomChange.chain(([a, b]) =>
      fc.tuple(
        fc.constant(a),
        fc.constant(b),
        randomChangeOf(fc.constant(b)).map(([, c]) => c),
      ),
    );
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        if (isLoosening(lived(a), lived(b), TODAY) || isLoosening(lived(b), lived(c), TODAY)) return;
        expect(isLoosening(lived(a), lived(c), TODAY)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  /** Parts that bear on each other, so that a change of one is looked at where the others bite. */
  test.each([
    [["dailyMinutes", "carryOver"]],
    [["dailyMinutes", "weeklyMinutes", "uncounted"]],
    [["budgets", "openWhenSpent", "uncounted"]],
    [["breaks", "openWhenSpent", "uncounted"]],
    [["bedtime", "closedTimes"]],
    [["closed", "ageExceptions", "minimumAge", "opened"]],
    [["schoolUse", "closedTimes", "dailyMinutes", "opened"]],
    [["embeds", "bedtime", "schoolUse", "dailyMinutes", "opened"]],
    [RULE_PARTS],
  ] as [readonly RulePart[]][])("open nothing and lengthen nothing when none of %j is a loosening", (parts) => {
    let told = 0;
    const changes = randomChangeOf(randomPlanOf(parts), parts);
    fc.assert(
      fc.property(changes, calendarPairs, happened, randomPlace, ([one, other], [was, is], facts, place) => {
        const there = [lived(one, was), lived(other, is)] as const;
        // A change that loosens is looked at the other way round.
        const [before, after] = isLoosening(...there, TODAY) ? [there[1], there[0]] : there;
        if (isLoosening(before, after, TODAY)) return;
        const then = judgeUnder(before.plan, before.calendar, facts, place);
        const now = judgeUnder(after.plan, after.calendar, facts, place);
        told += left(now) < left(then) ? 1 : 0;
        expect(left(now)).toBeLessThanOrEqual(left(then));
        if (takesFromBudgets(then)) expect(now.kind === "block" || takesFromBudgets(now)).toBe(true);
      }),
      { numRuns: 1500 },
    );
    // Else it had looked at nothing.
    expect(told).toBeGreaterThan(10);
  });
});
