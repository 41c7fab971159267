import type { Place } from "../catalogue/place.ts";
import type { Site } from "../catalogue/site.ts";
import type { Child } from "../plan/household.ts";
import { scopeCovers } from "../plan/scope-covers.ts";
import type { SiteToday } from "../plan/site-today.ts";
import { ageRule } from "../verdict/age-rule.ts";
import type { DayFacts } from "../verdict/facts.ts";

/**
 * What a parent may make of a site for today, at a page of it: closed, where the plan has it open whatever the hour and the
 * minutes; open, where the plan keeps that site closed or it waits for a parent. Null where neither: no day opens an age.
 */
export function siteChange(
  facts: Pick<DayFacts, "day" | "timeZone">,
  child: Child,
  site: Site,
  { surface, alwaysOpen }: Place,
): SiteToday | null {
  const age = ageRule(child, child.plan, site, surface, facts);
  if (alwaysOpen || age?.reason === "below-minimum-age") return null;
  const closed = child.plan.closed.filter((scope) => scopeCovers(scope, site.id, surface));
  if (closed.length === 0) return age === null ? "closed" : "open";
  return closed.every((scope) => scope.site === site.id) ? "open" : null;
}
