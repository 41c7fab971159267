import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SITES } from "#domain/catalogue/index";
import { SURFACES, type Surface } from "#domain/catalogue/surface";
import { siteId } from "#domain/ids";
import type { LedgerRecord } from "#domain/ledger/usage";
import { setSeconds } from "#domain/ledger/bits";
import { usageOf } from "#domain/ledger/usage-of";
import type { Plan, Scope } from "#domain/plan/plan";
import { anyScopeCovers } from "#domain/plan/scope-covers";
import { strictest } from "#domain/verdict/block";
import { decide } from "#domain/verdict/decide";
import { BLOCK_REASONS, type Verdict } from "#domain/verdict/verdict";
import { makeCase, type CaseGiven } from "#test/support/domain/make-case";
import { makeGrant } from "#test/support/domain/make-grant";
import { openPlan } from "#test/support/domain/open-plan";

const sites = fc.constantFrom(...SITES.map(({ id }) => id));
const surfaces = fc.constantFrom(...SURFACES);
const scopes: fc.Arbitrary<Scope> = fc.record({
  site: fc.oneof(fc.constant("all" as const), sites),
  surface: fc.oneof(fc.constant("all" as const), surfaces),
});
const minutes = fc.integer({ min: 0, max: 90 });
const week = fc.option(minutes).map((one) => [one, one, one, one, one, one, one] as const);
const mondayNight: Plan["bedtime"] = [{ closesAt: "20:00", opensAt: "07:00" }, null, null, null, null, null, null];
const plans: fc.Arbitrary<Plan> = fc.record({
  version: fc.constant(1 as const),
  dailyMinutes: week,
  budgets: fc.array(fc.record({ scope: scopes, minutes }), { maxLength: 3 }),
  closed: fc.array(scopes, { maxLength: 2 }),
  openWhenSpent: fc.array(scopes, { maxLength: 2 }),
  uncounted: fc.array(scopes, { maxLength: 2 }),
  bedtime: fc.constantFrom(openPlan.bedtime, mondayNight),
  minimumAge: fc.integer({ min: 0, max: 18 }),
  ageExceptions: fc.array(scopes, { maxLength: 2 }),
  opened: fc.subarray(SITES.map(({ id }) => id)),
});
const hours = fc.constantFrom("2026-11-23T16:00", "2026-11-23T19:55", "2026-11-23T21:00", "2026-11-24T05:00");
const seconds = fc.integer({ min: 0, max: 5400 });
const birthDates = fc.constantFrom("2008-01-01", "2012-01-05", "2017-06-30");

const isClosed = ({ kind }: Verdict): boolean => kind === "block";
const judge = (given: CaseGiven): Verdict => {
  const { facts, plan, nowMs } = makeCase(given);
  return decide(facts, plan, nowMs);
};
const cases = fc.record({
  at: hours,
  site: sites,
  surface: surfaces,
  plan: plans,
  birthDate: birthDates,
  usage: seconds.map((countedSeconds) => ({ countedSeconds })),
});

describe("whatever the plan", () => {
  test("the order in which rules are asked changes nothing", () => {
    const block = fc.record({
      reason: fc.constantFrom(...BLOCK_REASONS),
      untilMs: fc.option(fc.integer({ min: 1, max: 9 })),
    });
    const shuffled = fc
      .array(block, { maxLength: 6 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(strictest(other)).toEqual(strictest(all));
      }),
    );
  });

  test("closing more opens nothing", () => {
    fc.assert(
      fc.property(cases, scopes, (given, scope) => {
        if (!isClosed(judge(given))) return;
        expect(isClosed(judge({ ...given, plan: { ...given.plan, closed: [...given.plan.closed, scope] } }))).toBe(
          true,
        );
      }),
    );
  });

  test("a further budget, a higher floor, or an exception less opens nothing", () => {
    fc.assert(
      fc.property(cases, scopes, minutes, (given, scope, more) => {
        if (!isClosed(judge(given))) return;
        const { budgets, ageExceptions, minimumAge } = given.plan;
        expect(
          isClosed(judge({ ...given, plan: { ...given.plan, budgets: [...budgets, { scope, minutes: more }] } })),
        ).toBe(true);
        expect(isClosed(judge({ ...given, plan: { ...given.plan, minimumAge: minimumAge + 1 } }))).toBe(true);
        expect(isClosed(judge({ ...given, plan: { ...given.plan, ageExceptions: ageExceptions.slice(1) } }))).toBe(
          true,
        );
      }),
    );
  });

  test("time watched opens nothing, and a grant closes nothing", () => {
    fc.assert(
      fc.property(cases, minutes, scopes, (given, more, scope) => {
        const now = isClosed(judge(given));
        const later = judge({ ...given, usage: { countedSeconds: given.usage.countedSeconds + more * 60 } });
        const granted = judge({ ...given, facts: { grants: [makeGrant(more, scope)] } });
        if (now) expect(isClosed(later)).toBe(true);
        if (!now) expect(isClosed(granted)).toBe(false);
      }),
    );
  });

  test("an answer holds as long as it says, while someone watches", () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 0.999, noNaN: true }), (given, part) => {
        const { facts, plan, nowMs } = makeCase(given);
        const verdict = decide(facts, plan, nowMs);
        const passed = Math.floor(((verdict.validUntilMs - nowMs) * part) / 1000);
        const usage = { ...facts.usage, countedSeconds: facts.usage.countedSeconds + passed };
        const later = decide({ ...facts, usage }, plan, nowMs + passed * 1000);
        expect([later.kind, "minutesLeft" in later && later.minutesLeft]).toEqual([
          verdict.kind,
          "minutesLeft" in verdict && verdict.minutesLeft,
        ]);
      }),
    );
  });
});

describe("an uncounted surface", () => {
  test("takes from no budget of any other", () => {
    const watched = fc.record({
      site: sites,
      surface: surfaces,
      from: fc.integer({ min: 0, max: 3000 }),
      length: fc.integer({ min: 1, max: 600 }),
    });
    fc.assert(
      fc.property(plans, fc.array(watched, { maxLength: 8 }), (plan, spans) => {
        const records = spans.map(({ site, surface, from, length }): LedgerRecord => ({
          site,
          surface,
          utcHour: 0,
          bits: setSeconds(null, from, from + length),
        }));
        const isCounted = (site: LedgerRecord["site"], surface: Surface) =>
          !anyScopeCovers(plan.uncounted, site, surface);
        const all = usageOf(records, 0, 3600, isCounted);
        const without = usageOf(
          records.filter(({ site, surface }) => isCounted(site, surface)),
          0,
          3600,
          isCounted,
        );
        expect({ ...all, watchedSeconds: 0 }).toEqual({ ...without, watchedSeconds: 0 });
      }),
    );
  });
});

describe("an exception for messages, at nine", () => {
  test.each(SITES.map(({ id }) => id))(
    "opens messages and login of %s, and nothing else of it or of others",
    (site) => {
      const plan = { opened: [], ageExceptions: [{ site, surface: "messages" } as const] };
      const open = SITES.flatMap((other) => SURFACES.map((surface) => ({ site: other.id, surface }))).filter(
        (place) => !isClosed(judge({ ...place, plan, birthDate: "2017-06-30" })),
      );
      expect(open.map((place) => `${place.site}/${place.surface}`)).toEqual([`${site}/messages`, `${site}/login`]);
    },
  );

  test("does not reach past the plan: a messages page that is closed stays closed", () => {
    const site = siteId("instagram");
    const plan = {
      ageExceptions: [{ site, surface: "messages" } as const],
      closed: [{ site, surface: "messages" } as const],
    };
    expect(judge({ surface: "messages", plan, birthDate: "2017-06-30" })).toMatchObject({
      kind: "block",
      reason: "surface-closed",
    });
  });
});
