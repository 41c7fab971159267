import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { siteId } from "#domain/ids";
import { setSeconds } from "#domain/ledger/bits";
import { splitSpan } from "#domain/ledger/split-span";
import type { LedgerRecord, Usage } from "#domain/ledger/usage";
import { usageOf } from "#domain/ledger/usage-of";
import { effectivePlan } from "#domain/plan/effective-plan";
import { groupedScopes } from "#domain/plan/grouped-scopes";
import { groupKey } from "#domain/plan/group-key";
import { isCountedUnder } from "#domain/plan/is-counted-under";
import type { Plan } from "#domain/plan/plan";
import { compactDay } from "#domain/record/compact-day";
import { createRulesAt } from "#domain/record/create-rules-at";
import type { DayFigures } from "#domain/record/day-figures";
import { dayRulesOf } from "#domain/record/day-rules";
import type { DayTotals } from "#domain/record/day-totals";
import { figuresOfDay } from "#domain/record/figures-of-day";
import { sumsOfDay } from "#domain/record/sums-of-day";
import { addDays } from "#domain/time/add-days";
import { dayOfDate } from "#domain/time/day-of-date";
import type { HouseholdDay } from "#domain/time/household-day";
import { openPlan } from "#test/support/domain/open-plan";
import { randomPlanOf } from "#test/support/domain/random-plan";

type Calendar = { readonly timeZone: string; readonly dayStartsAtHour: number };
type Stretch = {
  readonly site: string;
  readonly surface: LedgerRecord["surface"];
  readonly from: number;
  readonly to: number;
};

const FRAME = { limitSeconds: null, givenSeconds: 0 };
const HOURS_OF_DAY = 24;
/** Stands for school work where it is added up like a site. */
const SCHOOL = siteId("own:school.example");

function recordsOf(stretches: readonly Stretch[]): readonly LedgerRecord[] {
  const records = new Map<string, LedgerRecord>();
  for (const { site, surface, from: start, to: end } of stretches) {
    for (const { utcHour, from, to } of splitSpan(start, end)) {
      const key = `${site}/${surface}/${utcHour}`;
      const bits = setSeconds(records.get(key)?.bits ?? null, from, to);
      records.set(key, { site: siteId(site), surface, utcHour, bits });
    }
  }
  return [...records.values()];
}

function compact(records: readonly LedgerRecord[], plan: Plan, calendar: Calendar): ReadonlyMap<number, DayTotals> {
  const rulesAt = createRulesAt(calendar, (date) => dayRulesOf(effectivePlan(plan, date)));
  const days = Map.groupBy(records, ({ utcHour }) => Math.floor(utcHour / HOURS_OF_DAY));
  return new Map(Array.from(days, ([utcDay, ofDay]) => [utcDay, compactDay(utcDay, ofDay, rulesAt)]));
}

/** The same figures by the seconds themselves, each from a reading of its own. */
function figuresBefore(
  records: readonly LedgerRecord[],
  plan: Plan,
  { date, startMs, endMs }: HouseholdDay,
): DayFigures {
  const asOther = records.map((record): LedgerRecord =>
    record.surface === "school" ? { ...record, surface: "other" } : record,
  );
  const read = (fromMs: number, toMs: number, of = records): Usage =>
    usageOf(of, fromMs / 1000, toMs / 1000, () => true);
  const quarters = Array.from({ length: (endMs - startMs) / 900_000 }, (_, index) =>
    read(startMs + index * 900_000, startMs + (index + 1) * 900_000, asOther),
  );
  const { watchedSeconds, bySurface } = read(startMs, endMs);
  // A site's own sum has its school work in it.
  const { bySite } = read(startMs, endMs, asOther);
  const counts = isCountedUnder(effectivePlan(plan, date));
  const countedSeconds = usageOf(records, startMs / 1000, endMs / 1000, counts).countedSeconds;
  const withSchool = usageOf(
    records.map((record) => (record.surface === "school" ? { ...record, site: SCHOOL, surface: "feed" } : record)),
    startMs / 1000,
    endMs / 1000,
    (site, surface) => site === SCHOOL || counts(site, surface),
  );
  const watched = [...bySite].filter(([, seconds]) => seconds > 0);
  return {
    date,
    watchedSeconds,
    countedSeconds,
    schoolSeconds: bySurface.get("all/school") ?? 0,
    apartSeconds: withSchool.countedSeconds - countedSeconds,
    bySite: new Map(watched),
    bySurface: new Map([...bySurface].filter(([, seconds]) => seconds > 0)),
    byQuarter: quarters.map((quarter) => quarter.watchedSeconds),
    bySiteQuarter: new Map(watched.map(([site]) => [site, quarters.map((quarter) => quarter.bySite.get(site) ?? 0)])),
    ...FRAME,
  };
}

/** Counted seconds of each group of the plan of that day, in the totals. */
function groupsIn(totals: ReadonlyMap<number, DayTotals>, { startMs, endMs }: HouseholdDay, key: string): number {
  let seconds = 0;
  for (const { utcDay, rows } of totals.values())
    for (const [quarter, ofQuarter] of rows.get(`=${key}`)?.entries() ?? []) {
      const atMs = (utcDay * 96 + quarter) * 900_000;
      if (atMs >= startMs && atMs < endMs) seconds += ofQuarter;
    }
  return seconds;
}

const DATE = "2026-11-23";
const middle = Temporal.Instant.from(`${DATE}T12:00Z`).epochMilliseconds / 1000;

// Round the day, within a day and a half of it; short and long, so that quarters are full, cut and empty.
const stretch = fc
  .record({
    site: fc.constantFrom("bluesky", "discord", "facebook", "own:example.org"),
    surface: fc.constantFrom("feed", "shorts", "messages", "school"),
    from: fc.integer({ min: -130_000, max: 130_000 }),
    length: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 9_000 })),
  })
  .map(({ site, surface, from, length }): Stretch => ({
    site,
    surface,
    from: middle + from,
    to: middle + from + length,
  }));
const stretches = fc.array(stretch, { maxLength: 10 });
const plan = randomPlanOf(["uncounted", "budgets", "dailyMinutes"]);
// Whole hours, halves and quarters from Greenwich; on the day, the clocks of none of them change.
const calendar = fc.record({
  timeZone: fc.constantFrom("Europe/Madrid", "America/St_Johns", "Asia/Kathmandu", "Pacific/Chatham", "Asia/Tokyo"),
  dayStartsAtHour: fc.integer({ min: 0, max: 6 }),
});

describe("a day in quarters of an hour", () => {
  test("has every figure that its seconds have: of any zone, any start of the day and any plan", () => {
    fc.assert(
      fc.property(stretches, plan, calendar, (watched, of, family) => {
        const records = recordsOf(watched);
        const totals = compact(records, of, family);
        for (const date of [addDays(DATE, -1), DATE, addDays(DATE, 1)]) {
          const day = dayOfDate(date, family.timeZone, family.dayStartsAtHour);
          const figures = figuresOfDay(day, totals, FRAME);
          expect(figures).toEqual(figuresBefore(records, of, day));
          expect(figures).toMatchObject(sumsOfDay(day, totals));
          const effective = effectivePlan(of, date);
          const groups = groupedScopes(effective);
          const { byGroup } = usageOf(records, day.startMs / 1000, day.endMs / 1000, isCountedUnder(effective), groups);
          for (const scopes of groups)
            expect(groupsIn(totals, day, groupKey(scopes))).toBe(byGroup.get(groupKey(scopes)));
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ["92 quarters where the clocks go forward", "2026-03-29", "Europe/Madrid", 92],
    ["100 where they go back", "2026-10-25", "Europe/Madrid", 100],
    ["94 where they go forward by half an hour", "2026-10-04", "Australia/Lord_Howe", 94],
    ["98 where they go back by half an hour", "2026-04-05", "Australia/Lord_Howe", 98],
  ])("has %s, and every figure all the same", (_, date, timeZone, quarters) => {
    const day = dayOfDate(date, timeZone, 0);
    const start = day.startMs / 1000;
    const records = recordsOf([
      { site: "discord", surface: "feed", from: start - 600, to: start + 10_000 },
      { site: "bluesky", surface: "feed", from: start + 9_000, to: start + 90_000 },
    ]);
    const figures = figuresOfDay(day, compact(records, openPlan, { timeZone, dayStartsAtHour: 0 }), FRAME);
    expect(figures).toEqual(figuresBefore(records, openPlan, day));
    expect(figures.byQuarter).toHaveLength(quarters);
  });

  test("is the same whatever the order of its records, and its rows stand by name", () => {
    fc.assert(
      fc.property(stretches, plan, (watched, of) => {
        const records = recordsOf(watched);
        const family = { timeZone: "Europe/Madrid", dayStartsAtHour: 4 };
        const there = [...compact(records, of, family).values()];
        const back = compact(records.toReversed(), of, family);
        for (const totals of there) {
          expect([...(back.get(totals.utcDay)?.rows ?? [])]).toEqual([...totals.rows]);
          expect([...totals.rows.keys()]).toEqual([...totals.rows.keys()].toSorted());
        }
      }),
    );
  });

  test("leaves out the hours of other days", () => {
    const records = recordsOf([{ site: "discord", surface: "feed", from: 86_390, to: 86_410 }]);
    const rules = dayRulesOf(openPlan);
    expect(
      compactDay(0, records, () => rules)
        .rows.get("watched")
        ?.at(95),
    ).toBe(10);
    expect(
      compactDay(1, records, () => rules)
        .rows.get("watched")
        ?.at(0),
    ).toBe(10);
    expect(compactDay(2, records, () => rules).rows.size).toBe(0);
  });
});
