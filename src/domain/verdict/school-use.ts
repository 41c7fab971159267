import { schoolSiteOf } from "../catalogue/school-sites.ts";
import { ENDLESS_SURFACES } from "../catalogue/surface.ts";
import type { SiteId } from "../ids.ts";
import { scopeCovers } from "../plan/scope-covers.ts";
import type { Plan } from "../plan/plan.ts";
import type { SchoolWindow } from "../plan/school-windows.ts";
import type { DayFacts, Facts } from "./facts.ts";
import { grantedSeconds } from "./granted-seconds.ts";
import { liftsAt } from "./lifts.ts";
import { playsForNothing } from "./plays-for-nothing.ts";

/** A place is open for school work, for so many milliseconds more. */
export type SchoolUse = {
  readonly leftMs: number;
  /** Taken from the budgets too. */
  readonly isCounted: boolean;
  /** For so long bedtime gives way to it, since a parent said so. */
  readonly pastBedtimeMs: number;
};

/**
 * Whether a page is school work: in the plan's hours for it, or under a grant. A grant is for nothing whatever the plan says
 * of hours, since its minutes were given. No other door to a site is: what it shows can be neither told nor hidden there. A
 * player on a learning site is as school work that nobody measures.
 */
export function schoolUseAt(facts: Facts, plan: Plan, nowMs: number): SchoolUse | null {
  const { site, place, isUnchosen } = facts;
  const isForSchool =
    !place.sideDoor && !isUnchosen && schoolSiteOf(site.id)?.surfaces.includes(place.surface) === true;
  const given = isForSchool ? granted(facts, plan, nowMs) : null;
  if (playsForNothing(facts)) return { leftMs: Infinity, isCounted: false, pastBedtimeMs: given?.pastBedtimeMs ?? 0 };
  return given ?? (isForSchool ? inHours(facts, nowMs) : null);
}

/** Until when the plan's hours keep a site for school work alone, so that what never ends there is closed; null outside them. */
export function keptForSchoolUntil({ site, place, schoolWindows }: Facts, nowMs: number): number | null {
  if (!ENDLESS_SURFACES.includes(place.surface)) return null;
  return hoursEnd(schoolWindows, site.id, nowMs);
}

/** When hours that keep a site for school work begin next; null where none are near. */
export function keptForSchoolFrom({ site, place, schoolWindows }: Facts, nowMs: number): number | null {
  if (!ENDLESS_SURFACES.includes(place.surface)) return null;
  return windowsOf(schoolWindows, site.id).find(({ startMs }) => startMs > nowMs)?.startMs ?? null;
}

const windowsOf = (windows: readonly SchoolWindow[], site: SiteId): readonly SchoolWindow[] =>
  schoolSiteOf(site) === undefined ? [] : windows.filter(({ use }) => use.sites.includes(site));

/** Windows that touch are one. */
function hoursEnd(windows: readonly SchoolWindow[], site: SiteId, nowMs: number): number | null {
  const endMs = windowsOf(windows, site).reduce(
    (untilMs, { startMs, endMs: end }) => (startMs <= untilMs ? Math.max(untilMs, end) : untilMs),
    nowMs,
  );
  return endMs > nowMs ? endMs : null;
}

/** Minutes that were given for school work come on top of the plan's own. */
function inHours({ site, schoolWindows, usage, grants, grantsUsed }: Facts, nowMs: number): SchoolUse | null {
  const usedSeconds = usage.bySurface.get("all/school") ?? 0;
  const givenSeconds = grantedSeconds(
    grants.filter(({ scope }) => scope.surface === "school"),
    grantsUsed,
  );
  const leftOf = ({ use }: SchoolWindow): number =>
    use.minutes === null ? Infinity : (Math.round(use.minutes * 60) + givenSeconds - usedSeconds) * 1000;
  const open = schoolWindows.filter((window) => leftOf(window) > 0);
  const endMs = hoursEnd(open, site.id, nowMs);
  if (endMs === null) return null;
  const now = windowsOf(open, site.id).filter((window) => window.startMs <= nowMs && nowMs < window.endMs);
  return {
    leftMs: Math.min(endMs - nowMs, Math.max(...now.map(leftOf))),
    isCounted: now.every(({ use }) => use.counts),
    pastBedtimeMs: 0,
  };
}

function granted(facts: Facts, plan: Plan, nowMs: number): SchoolUse | null {
  const { id } = facts.site;
  const isFor = ({ scope }: DayFacts["grants"][number]): boolean =>
    scopeCovers(scope, id, "school") && (scope.site !== "all" || plan.schoolUse?.sites.includes(id) === true);
  const lifts = liftsAt({ ...facts, grants: facts.grants.filter(isFor) }, id, "school", null, nowMs);
  if (lifts.anyMs <= 0) return null;
  return { leftMs: lifts.anyMs, isCounted: false, pastBedtimeMs: lifts.hoursMs > 0 ? lifts.anyMs : 0 };
}
