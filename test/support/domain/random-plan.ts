import fc from "fast-check";
import { SITES } from "#domain/catalogue/index";
import { OTHER_SOCIAL } from "#domain/catalogue/other-social";
import { ownSiteId, seenSiteId } from "#domain/catalogue/own-site";
import { SURFACES } from "#domain/catalogue/surface";
import { siteId } from "#domain/ids";
import { everyDay } from "#domain/plan/every-day";
import type { AllowedPage, ClosedTime, Override, Plan, RulePart, Rules, Scope, Weekly } from "#domain/plan/plan";
import { RULE_PARTS } from "#domain/plan/rule-parts";
import { openPlan } from "./open-plan.ts";

const siteIds = SITES.map(({ id }) => id);
const FEW = ["bluesky", "discord", "facebook"].map(siteId);
/** Sites that can be used for school work. */
const SCHOOL = ["youtube", "reddit"].map(siteId);
/** The second is a part of the first. */
const ownIds = ["example.org", "games.example.org"].map(ownSiteId);
/** Few places, so that rules meet. */
/** One thing of each site: what `judgeUnder` takes every place for. */
export const allowedPages: readonly AllowedPage[] = FEW.map((id) => ({ site: id, thing: "post/a1", name: null }));
const seenIds = ["pond.example", "lake.example"].map(seenSiteId);
const site = fc.constantFrom(...FEW, ...ownIds, OTHER_SOCIAL);
const surface = fc.constantFrom(...SURFACES.slice(0, 3), "messages" as const, "login" as const);
const all = fc.constant("all" as const);
export const randomScope: fc.Arbitrary<Scope> = fc.record({
  site: fc.oneof(all, site),
  surface: fc.oneof(all, surface),
});
export const randomPlace = fc.oneof(
  { weight: 5, arbitrary: fc.record({ site: fc.constantFrom(...siteIds.slice(0, 4)), surface }) },
  {
    weight: 2,
    arbitrary: fc.record({
      site: fc.constantFrom(...SCHOOL),
      surface: fc.constantFrom("feed", "explore", "post", "search", "profile"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ site: fc.constantFrom(...ownIds, ...seenIds), surface: fc.constant("other" as const) }),
  },
);

const minutes = fc.integer({ min: 0, max: 90 });
const limit = fc.option(minutes);
/** Mostly one value for every day; sometimes a weekend of its own, or a week of seven. */
const week = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Weekly<T>> =>
  fc.oneof(
    value.map(everyDay),
    fc.tuple(value, value).map(([school, free]): Weekly<T> => [school, school, school, school, school, free, free]),
    fc.tuple(value, value, value, value, value, value, value),
  );
const hour = fc.constantFrom("00:30", "07:00", "12:00", "15:30", "18:00", "19:00", "20:00", "21:30", "23:00");
const scopes = fc.array(randomScope, { maxLength: 2 });

const parts: { readonly [Part in RulePart]: fc.Arbitrary<Rules[Part]> } = {
  dailyMinutes: week(limit),
  weeklyMinutes: fc.option(fc.integer({ min: 0, max: 400 })),
  carryOver: fc.option(fc.record({ capMinutes: minutes })),
  budgets: fc.array(
    fc.record({
      name: fc.constant(null),
      scopes: fc.array(randomScope, { minLength: 1, maxLength: 3 }),
      minutes: week(limit),
    }),
    { maxLength: 3 },
  ),
  breaks: fc.option(
    fc.record({ afterMinutes: fc.integer({ min: 1, max: 40 }), forMinutes: fc.integer({ min: 1, max: 15 }) }),
  ),
  bedtime: week(fc.option(fc.record({ closesAt: hour, opensAt: hour }))),
  closedTimes: fc.array(
    fc.record<ClosedTime>({
      kind: fc.constantFrom("dinner", "school"),
      name: fc.constant(null),
      days: week(fc.boolean()),
      from: hour,
      to: hour,
    }),
    { maxLength: 2 },
  ),
  schoolUse: fc.option(
    fc.record({
      sites: fc.subarray(SCHOOL),
      hours: fc.array(fc.record({ days: week(fc.boolean()), from: hour, to: hour }), { maxLength: 2 }),
      counts: fc.boolean(),
      minutes: limit,
    }),
  ),
  embeds: fc.record({
    where: fc.constantFrom("learning-sites", "everywhere", "nowhere"),
    added: fc.subarray(["lessons.example.org", "example.org"]),
    removed: fc.subarray(["khanacademy.org", "ed.ted.com"]),
  }),
  spareMinutes: fc.option(fc.record({ minutes: fc.constant(15 as const), times: fc.constantFrom(1, 2) })),
  readings: fc.array(
    fc.record({
      site,
      path: fc.constantFrom("/", "/a", "/a/b"),
      as: fc.oneof(surface, fc.constant("uncounted" as const)),
    }),
    { maxLength: 2 },
  ),
  requestsADay: fc.integer({ min: 0, max: 20 }),
  ownSites: fc.subarray([...ownIds]),
  closed: scopes,
  pages: fc.subarray([...allowedPages]),
  openWhenSpent: scopes,
  uncounted: scopes,
  minimumAge: fc.integer({ min: 0, max: 18 }),
  ageExceptions: scopes,
  opened: fc.subarray([...siteIds.slice(0, 4), ...SCHOOL]),
};

type Part = Pick<Override, "part" | "value">;
const partOf = (names: readonly RulePart[]): fc.Arbitrary<Part> =>
  fc.oneof(...names.map((part) => parts[part].map((value) => ({ part, value }))));
const withParts = (plan: Plan, some: readonly Part[]): Plan =>
  some.reduce((changed, { part, value }) => ({ ...changed, [part]: value }), plan);

const dates = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 8 })).map(([from, days]) => {
  const first = Temporal.PlainDate.from("2026-11-23").add({ days: from });
  return { firstDate: first.toString(), lastDate: first.add({ days }).toString() };
});
const overridesOf = (names: readonly RulePart[]): fc.Arbitrary<Plan["overrides"]> =>
  fc.array(
    fc.tuple(partOf(names), dates).map(([some, between]) => ({ ...some, ...between }) as Override),
    { minLength: 1, maxLength: 2 },
  );

/** Rules that close nothing and count everything, of which some of those named are otherwise. */
export const randomPlanOf = (names: readonly RulePart[]): fc.Arbitrary<Plan> =>
  fc
    .tuple(fc.array(partOf(names), { maxLength: 6 }), fc.option(overridesOf(names), { nil: [], freq: 3 }))
    .map(([some, forNow]) => withParts({ ...openPlan, overrides: forNow }, some));

export const randomPlan = randomPlanOf(RULE_PARTS);

/** A plan, and the same with one or two of the named parts changed. */
export const randomChangeOf = (
  plans: fc.Arbitrary<Plan>,
  names: readonly RulePart[] = RULE_PARTS,
): fc.Arbitrary<readonly [Plan, Plan]> =>
  fc
    .tuple(plans, fc.array(partOf(names), { minLength: 1, maxLength: 2 }), fc.option(overridesOf(names), { freq: 3 }))
    .map(([plan, some, forNow]) => [plan, withParts({ ...plan, overrides: forNow ?? plan.overrides }, some)]);

export const randomChange = randomChangeOf(randomPlan);
