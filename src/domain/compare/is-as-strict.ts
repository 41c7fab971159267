import { hostOfOwnSite } from "../catalogue/own-site.ts";
import { ownSiteOfHost } from "../catalogue/own-site-of-host.ts";
import type { SiteId } from "../ids.ts";
import type { Breaks, ClosedTime, RulePart, Scope } from "../plan/plan.ts";
import { hoursBetween, hoursOfNight, isCovered, isWithin, type Hours } from "./hours.ts";
import { isEmbedsAsStrict } from "./is-embeds-as-strict.ts";
import { isSchoolAsStrict } from "./is-school-as-strict.ts";
import type { DayRules } from "./rules-on.ts";

type IsAsStrict = (here: DayRules, there: DayRules) => boolean;

/**
 * Part by part: does `here` close everything that `there` closes, on this day and for what it leaves to the next? Each is
 * reflexive and transitive. What cannot be told cheaply is answered with no: then a change is called a loosening.
 */
export const IS_AS_STRICT: Readonly<Record<RulePart, IsAsStrict>> = {
  // A limit where there was none leaves something over where there was nothing to leave.
  dailyMinutes: (here, there) =>
    isAtMost(here.dailyMinutes, there.dailyMinutes) &&
    !(here.carryOver !== null && here.dailyMinutes !== null && there.dailyMinutes === null),
  weeklyMinutes: (here, there) => isAtMost(here.weeklyMinutes, there.weeklyMinutes),
  carryOver: (here, there) => (here.carryOver?.capMinutes ?? 0) <= (there.carryOver?.capMinutes ?? 0),
  // Whatever spends a budget there spends one here that closes the same places.
  budgets: (here, there) =>
    there.budgets.every((other) =>
      here.budgets.some(({ scopes, minutes }) => minutes <= other.minutes && holdWherever(scopes, other.scopes)),
    ),
  breaks: (here, there) => there.breaks === null || (here.breaks !== null && restsAsMuch(here.breaks, there.breaks)),
  bedtime: (here, there) =>
    there.bedtime === null ||
    (here.bedtime !== null && isWithin(hoursOfNight(there.bedtime), hoursOfNight(here.bedtime))),
  closedTimes: (here, there) =>
    (["school", "other"] as const).every((kind) => isCovered(hoursOf(there, kind), hoursOf(here, kind))),
  schoolUse: (here, there) => isSchoolAsStrict(here.schoolUse, there.schoolUse),
  embeds: (here, there) => isEmbedsAsStrict(here.embeds, there.embeds),
  spareMinutes: (here, there) => (here.spareMinutes?.times ?? 0) <= (there.spareMinutes?.times ?? 0),
  // A question opens nothing by itself; fewer are the stricter all the same.
  requestsADay: (here, there) => here.requestsADay <= there.requestsADay,
  ownSites: (here, there) => holdsAll(here.ownSites, there.ownSites),
  closed: (here, there) => cover(here.closed, there.closed),
  pages: (here, there) =>
    here.pages.every((page) => there.pages.some(({ site, thing }) => site === page.site && thing === page.thing)),
  openWhenSpent: (here, there) => cover(there.openWhenSpent, here.openWhenSpent),
  uncounted: (here, there) => cover(there.uncounted, here.uncounted),
  // What lies under a path no plan knows: any other reading may be the looser.
  readings: (here, there) => JSON.stringify(here.readings) === JSON.stringify(there.readings),
  minimumAge: (here, there) => here.minimumAge >= there.minimumAge,
  ageExceptions: (here, there) => cover(there.ageExceptions, here.ageExceptions),
  opened: (here, there) => here.opened.every((site) => there.opened.includes(site)),
};

const isAtMost = (here: number | null, there: number | null): boolean =>
  there === null || (here !== null && here <= there);

const restsAsMuch = (here: Breaks, there: Breaks): boolean =>
  here.afterMinutes <= there.afterMinutes && here.forMinutes >= there.forMinutes;

const covers = (wide: Scope, narrow: Scope): boolean =>
  (wide.site === "all" || wide.site === narrow.site) && (wide.surface === "all" || wide.surface === narrow.surface);

const cover = (wide: readonly Scope[], narrow: readonly Scope[]): boolean =>
  narrow.every((one) => wide.some((other) => covers(other, one)));

/** A part of a site becomes another site when it is added, and then what is closed for the whole is not for the part. */
const holdsAll = (here: readonly SiteId[], there: readonly SiteId[]): boolean =>
  there.every((id) => here.includes(id)) &&
  here.every((id) => there.includes(id) || ownSiteOfHost(hostOfOwnSite(id) ?? "", there) === null);

/** A surface's own budget holds also where a site's does not, so only another of that surface stands for it. */
const holdWherever = (wide: readonly Scope[], narrow: readonly Scope[]): boolean =>
  narrow.every((one) => wide.some((other) => covers(other, one) && other.surface === one.surface));

function hoursOf({ closedTimes }: DayRules, kind: "school" | "other"): readonly Hours[] {
  const isOfKind = (time: ClosedTime): boolean => (time.kind === "school") === (kind === "school");
  return closedTimes.filter(isOfKind).map(hoursBetween);
}
