import { effectiveMinimumAge } from "../catalogue/effective-minimum-age.ts";
import { opensOn } from "../catalogue/opens-on.ts";
import { isOwnSite } from "../catalogue/own-site.ts";
import type { Site } from "../catalogue/site.ts";
import type { Surface } from "../catalogue/surface.ts";
import type { Child } from "../plan/household.ts";
import type { Plan } from "../plan/plan.ts";
import { anyScopeCovers } from "../plan/scope-covers.ts";
import { instantAtDayStart } from "../time/instant-at-day-start.ts";
import type { Block } from "./block.ts";
import type { DayFacts } from "./facts.ts";

/**
 * Below the effective age a site is closed until its date; from that date it waits for a parent. An exception opens what
 * it names; where it opens messages, the site's login (two-factor pages with it) is open too, since no one writes without it.
 */
export function ageRule(
  child: Child,
  plan: Plan,
  site: Site,
  surface: Surface,
  { day, timeZone }: Pick<DayFacts, "day" | "timeZone">,
): Block | null {
  // Whoever added a site said with it that the child may be there.
  if (isOwnSite(site.id) || isExcepted(plan, site, surface)) return null;
  const { years } = effectiveMinimumAge(site, child.country, plan.minimumAge, day.date);
  const date = opensOn(child.birthDate, years);
  if (day.date < date) return { reason: "below-minimum-age", untilMs: instantAtDayStart(date, day, timeZone) };
  return plan.opened.includes(site.id) ? null : { reason: "waits-for-parent", untilMs: null };
}

function isExcepted(plan: Plan, site: Site, surface: Surface): boolean {
  if (anyScopeCovers(plan.ageExceptions, site.id, surface)) return true;
  return surface === "login" && anyScopeCovers(plan.ageExceptions, site.id, "messages");
}
