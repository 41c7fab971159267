import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SITES } from "#domain/catalogue/index";
import { SURFACES } from "#domain/catalogue/surface";
import { siteId } from "#domain/ids";
import type { LedgerRecord } from "#domain/ledger/usage";
import { setSeconds } from "#domain/ledger/bits";
import { usageOf } from "#domain/ledger/usage-of";
import type { Plan } from "#domain/plan/plan";
import { anyScopeCovers } from "#domain/plan/scope-covers";
import { strictest } from "#domain/verdict/block";
import { decide } from "#domain/verdict/decide";
import { BLOCK_REASONS, type Verdict } from "#domain/verdict/verdict";
import { makeCase, type CaseGiven } from "#test/support/domain/make-case";
import { makeGrant } from "#test/support/domain/make-grant";
import { budget } from "#test/support/domain/budget";
import { madrid } from "#test/support/domain/madrid";
import { randomPlace, randomPlan, randomScope } from "#test/support/domain/random-plan";
import { recordsOf } from "#test/support/domain/records-of";

const sites = fc.constantFrom(...SITES.map(({ id }) => id));
const surfaces = fc.constantFrom(...SURFACES);
const minutes = fc.integer({ min: 0, max: 90 });
const hours = fc
  .constantFrom("2026-11-23T16:00", "2026-11-23T19:55", "2026-11-23T21:00", "2026-11-24T05:00", "2026-11-28T12:00")
  .map((at) => Temporal.ZonedDateTime.from(`${at}[${madrid.timeZone}]`).epochMilliseconds);
const birthDates = fc.constantFrom("2008-01-01", "2012-01-05", "2017-06-30");
const lately = fc.array(
  fc.record({ place: randomPlace, ago: fc.integer({ min: 1, max: 7200 }), seconds: fc.integer({ min: 1, max: 3600 }) }),
  { maxLength: 3 },
);

const isClosed = ({ kind }: Verdict): boolean => kind === "block";
const judge = (given: CaseGiven): Verdict => {
  const { facts, plan, nowMs } = makeCase(given);
  return decide(facts, plan, nowMs);
};
const isOtherwiseToday = ({ overrides }: Plan): boolean => overrides.length > 0;
const cases = fc
  .record({ atMs: hours, place: randomPlace, plan: randomPlan, birthDate: birthDates, lately })
  .map(({ place, lately: spans, ...given }) => ({
    ...given,
    ...place,
    records: spans.flatMap((span) => {
      const fromMs = given.atMs - span.ago * 1000;
      return recordsOf(span.place, fromMs, Math.min(given.atMs, fromMs + span.seconds * 1000));
    }),
  }));

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
      fc.property(cases, randomScope, (given, scope) => {
        if (!isClosed(judge(given)) || isOtherwiseToday(given.plan)) return;
        const closed = [...given.plan.closed, scope];
        expect(isClosed(judge({ ...given, plan: { ...given.plan, closed } }))).toBe(true);
      }),
    );
  });
  test("a further budget, a higher floor, or an exception less opens nothing", () => {
    fc.assert(
      fc.property(cases, randomScope, minutes, (given, scope, more) => {
        const { plan } = given;
        if (!isClosed(judge(given)) || isOtherwiseToday(plan)) return;
        const isClosedUnder = (changes: Partial<Plan>): boolean =>
          isClosed(judge({ ...given, plan: { ...plan, ...changes } }));
        expect(isClosedUnder({ budgets: [...plan.budgets, budget(more, scope)] })).toBe(true);
        expect(isClosedUnder({ minimumAge: plan.minimumAge + 1 })).toBe(true);
        expect(isClosedUnder({ ageExceptions: plan.ageExceptions.slice(1) })).toBe(true);
      }),
    );
  });

  test("time watched opens nothing, and a grant closes nothing", () => {
    fc.assert(
      fc.property(cases, randomPlace, minutes, randomScope, (given, place, more, scope) => {
        const now = isClosed(judge(given));
        const watched = recordsOf(place, given.atMs - more * 60_000, given.atMs);
        const later = judge({ ...given, records: [...given.records, ...watched] });
        const granted = judge({ ...given, facts: { grants: [makeGrant(more, scope)] } });
        if (now) expect(isClosed(later)).toBe(true);
        if (!now) expect(isClosed(granted)).toBe(false);
      }),
    );
  });

  test("an answer holds as long as it says, while someone watches, and no longer than it must", () => {
    const part = fc.oneof(fc.constant(0.999), fc.double({ min: 0, max: 0.999, noNaN: true }));
    fc.assert(
      fc.property(cases, part, (given, share) => {
        const verdict = judge(given);
        const passedMs = Math.floor(((verdict.validUntilMs - given.atMs) * share) / 1000) * 1000;
        const laterMs = given.atMs + passedMs;
        const place = { site: given.site, surface: given.surface };
        const watched = isClosed(verdict) ? [] : recordsOf(place, given.atMs, laterMs);
        const later = judge({ ...given, atMs: laterMs, records: [...given.records, ...watched] });
        expect([later.kind, "minutesLeft" in later && later.minutesLeft]).toEqual([
          verdict.kind,
          "minutesLeft" in verdict && verdict.minutesLeft,
        ]);
      }),
      { numRuns: 400 },
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
      fc.property(randomPlan, fc.array(watched, { maxLength: 8 }), (plan, spans) => {
        const records = spans.map(({ site, surface, from, length }): LedgerRecord => ({
          site,
          surface,
          utcHour: 0,
          bits: setSeconds(null, from, from + length),
        }));
        const isCounted = (site: LedgerRecord["site"], surface: LedgerRecord["surface"]) =>
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

/** Of all kinds, and few: each site is asked about each of them. */
const OTHERS = ["instagram", "youtube", "discord", "twitch", "reddit", "tumblr", "tinder"].map(siteId);

describe("an exception for messages, at nine", () => {
  test.each(SITES.map(({ id }) => id))(
    "opens messages and login of %s, and nothing else of it or of others",
    (site) => {
      const plan = { opened: [], ageExceptions: [{ site, surface: "messages" } as const] };
      const open = [...new Set([site, ...OTHERS])]
        .map((id) => ({ id }))
        .flatMap((other) => SURFACES.map((surface) => ({ site: other.id, surface })))
        .filter((place) => !isClosed(judge({ ...place, plan, birthDate: "2017-06-30" })));
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
