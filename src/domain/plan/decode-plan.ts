import { hostOfOwnSite, isHost, isOwnSite, isSeenSite } from "../catalogue/own-site.ts";
import { SURFACES } from "../catalogue/surface.ts";
import { THING_KINDS } from "../catalogue/thing.ts";
import { decodeDate } from "../decode-date.ts";
import {
  DecodeError,
  listOf,
  matching,
  nullable,
  oneOf,
  shapeOf,
  shortText,
  truth,
  wholeWithin,
  within,
  type Decoder,
} from "../decode.ts";
import { siteId, type SiteId } from "../ids.ts";
import type {
  AllowedPage,
  Bedtime,
  Breaks,
  Budget,
  ClosedTime,
  Embeds,
  Override,
  Plan,
  Reading,
  RulePart,
  Rules,
  SchoolHours,
  SchoolUse,
  Scope,
  Weekly,
  CarryOver,
} from "./plan.ts";
import { RULE_PARTS } from "./rule-parts.ts";
import { USUAL_EMBEDS } from "./usual-embeds.ts";
import { USUAL_REQUESTS_A_DAY } from "./usual-requests-a-day.ts";

const MINUTES_OF_A_DAY = 24 * 60;
const MINUTES_OF_A_WEEK = 7 * MINUTES_OF_A_DAY;
/** A break comes after hours at most, and a run of seconds is looked for no further back than a day. */
const MOST_BREAK_MINUTES = 240;
const A_SECOND = 1 / 60;
const MOST_SCOPES_OF_A_GROUP = 12;
/** A host has at most 253 characters. */
const MOST_ID = 280;
/** Every one of them is asked of the browser, and stands in the child's popup. */
export const MOST_OWN_SITES = 40;
export const MOST_PAGES = 60;
const MOST_SCHOOL_SITES = 40;
export const MOST_LEARNING_HOSTS = 40;
/** More than our own list has. */
const MOST_REMOVED_HOSTS = 400;

const SITE_ID = /^[a-z0-9-]{1,40}$/;

export const decodeSiteId: Decoder<SiteId> = (value, at) => {
  const id = shortText(MOST_ID)(value, at);
  if (!SITE_ID.test(id) && hostOfOwnSite(id) === null) throw new DecodeError(`${at}: the id of a site was expected.`);
  return siteId(id);
};

const ownSiteId: Decoder<SiteId> = (value, at) => {
  const id = decodeSiteId(value, at);
  if (!isOwnSite(id) || isSeenSite(id)) throw new DecodeError(`${at}: a site that a parent added was expected.`);
  return id;
};

const learningHost: Decoder<string> = (value, at) => {
  const host = shortText(MOST_ID)(value, at);
  if (!isHost(host)) throw new DecodeError(`${at}: a host such as example.org was expected.`);
  return host;
};

const surface = oneOf(...SURFACES, "all");
export const decodeSiteOrAll: Decoder<Scope["site"]> = (value, at) =>
  value === "all" ? "all" : decodeSiteId(value, at);

export const decodeScope: Decoder<Scope> = shapeOf<Scope>({ site: decodeSiteOrAll, surface });

const name = nullable(shortText(40));
const thing = matching(new RegExp(`^(?:${THING_KINDS.join("|")})/[\\w.@:~%-]{1,120}$`), "a thing such as video/abc");
const clockTime = matching(/^([01]\d|2[0-3]):[0-5]\d$/, "a time such as 20:00");
export const decodeBedtime = shapeOf<Bedtime>({ closesAt: clockTime, opensAt: clockTime });

export const weeklyOf =
  <T>(inner: Decoder<T>): Decoder<Weekly<T>> =>
  (value, at) => {
    const [mo, tu, we, th, fr, sa, su, ...more] = listOf(inner, 7)(value, at);
    if (more.length > 0 || su === undefined) throw new TypeError(`${at}: seven values were expected, Monday first.`);
    return [mo, tu, we, th, fr, sa, su] as Weekly<T>;
  };

/** Minutes may be broken (a third is 20 seconds); nothing reaches past a day. */
export const decodeMinutes = within(0, MINUTES_OF_A_DAY);

const minutesOfWeek = weeklyOf(nullable(decodeMinutes));
const breakMinutes = within(A_SECOND, MOST_BREAK_MINUTES);

const scopesOfBudget: Decoder<readonly Scope[]> = (value, at) => {
  const scopes = listOf(decodeScope, MOST_SCOPES_OF_A_GROUP)(value, at);
  if (scopes.length === 0) throw new DecodeError(`${at}: a site or a surface was expected.`);
  return scopes;
};

const decodeCarryOver: Decoder<CarryOver> = (value, at) => {
  const { capMinutes, since } = shapeOf<{ capMinutes: number; since: string | null }>({
    capMinutes: decodeMinutes,
    since: (date, place) => (date === undefined ? null : decodeDate(date, place)),
  })(value, at);
  return since === null ? { capMinutes } : { capMinutes, since };
};

const PARTS: { readonly [Part in RulePart]: Decoder<Rules[Part]> } = {
  dailyMinutes: minutesOfWeek,
  weeklyMinutes: nullable(within(0, MINUTES_OF_A_WEEK)),
  carryOver: nullable(decodeCarryOver),
  budgets: listOf(shapeOf<Budget>({ name, scopes: scopesOfBudget, minutes: minutesOfWeek })),
  breaks: nullable(shapeOf<Breaks>({ afterMinutes: breakMinutes, forMinutes: breakMinutes })),
  bedtime: weeklyOf(nullable(decodeBedtime)),
  closedTimes: listOf(
    shapeOf<ClosedTime>({
      kind: oneOf("dinner", "homework", "device-free", "school"),
      name,
      days: weeklyOf(truth),
      from: clockTime,
      to: clockTime,
    }),
    24,
  ),
  schoolUse: nullable(
    shapeOf<SchoolUse>({
      sites: listOf(decodeSiteId, MOST_SCHOOL_SITES),
      hours: listOf(shapeOf<SchoolHours>({ days: weeklyOf(truth), from: clockTime, to: clockTime }), 12),
      counts: truth,
      minutes: nullable(decodeMinutes),
    }),
  ),
  embeds: shapeOf<Embeds>({
    where: oneOf("learning-sites", "everywhere", "nowhere"),
    added: listOf(learningHost, MOST_LEARNING_HOSTS),
    removed: listOf(learningHost, MOST_REMOVED_HOSTS),
  }),
  spareMinutes: nullable(shapeOf({ minutes: oneOf(15), times: oneOf(1, 2) })),
  requestsADay: wholeWithin(0, 20),
  ownSites: listOf(ownSiteId, MOST_OWN_SITES),
  closed: listOf(decodeScope),
  pages: listOf(shapeOf<AllowedPage>({ site: decodeSiteId, thing, name }), MOST_PAGES),
  openWhenSpent: listOf(decodeScope),
  uncounted: listOf(decodeScope),
  readings: listOf(
    shapeOf<Reading>({
      site: decodeSiteId,
      path: matching(/^\/[^\s?#]{0,199}$/, "a path such as /r/science"),
      as: oneOf(...SURFACES, "uncounted"),
    }),
    100,
  ),
  minimumAge: wholeWithin(0, 18),
  ageExceptions: listOf(decodeScope),
  opened: listOf(decodeSiteId),
};

const part = oneOf(...RULE_PARTS);

const override: Decoder<Override> = (value, at) => {
  const named = typeof value === "object" && value !== null && "part" in value ? value.part : undefined;
  const known = part(named, `${at}.part`);
  const read = shapeOf<{ part: RulePart; value: unknown; firstDate: string; lastDate: string }>({
    part: oneOf(known),
    value: PARTS[known],
    firstDate: decodeDate,
    lastDate: decodeDate,
  })(value, at);
  if (read.lastDate < read.firstDate)
    throw new DecodeError(`${at}.lastDate: a date not before firstDate was expected.`);
  return read as Override;
};

/** What a part that came later decides in a plan that was written, and signed, without it: nothing, or what was usual. */
const since =
  <T>(neutral: T, inner: Decoder<T>): Decoder<T> =>
  (value, at) =>
    value === undefined ? neutral : inner(value, at);

/** A plan from storage, a message or a scenario; throws with the place of what is wrong. */
export const decodePlan: Decoder<Plan> = shapeOf<Plan>({
  version: oneOf(2),
  ...PARTS,
  requestsADay: since(USUAL_REQUESTS_A_DAY, PARTS.requestsADay),
  ownSites: since([], PARTS.ownSites),
  pages: since([], PARTS.pages),
  readings: since([], PARTS.readings),
  schoolUse: since(null, PARTS.schoolUse),
  embeds: since(USUAL_EMBEDS, PARTS.embeds),
  overrides: listOf(override, 40),
});
