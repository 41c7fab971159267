import { siteById } from "../catalogue/index.ts";
import type { SiteId } from "../ids.ts";
import type { Child } from "../plan/household.ts";
import type { DayFacts } from "../verdict/facts.ts";
import { forSchoolOn } from "./for-school-on.ts";
import type { SchoolView } from "./views.ts";

/** School work of the child's day; null where there was none and none is open. */
export function schoolView(facts: DayFacts, child: Child, nowMs: number): SchoolView | null {
  const named = [
    ...(child.plan.schoolUse?.sites ?? []),
    ...facts.grants.flatMap(({ scope }) => (scope.surface === "school" && scope.site !== "all" ? [scope.site] : [])),
  ];
  const openNow = [...new Set(named)].flatMap((id) => openName(facts, child, id, nowMs));
  const usedMs = (facts.usage.bySurface.get("all/school") ?? 0) * 1000;
  if (openNow.length === 0 && usedMs === 0) return null;
  return { usedMs, openNow, isApart: child.plan.schoolUse?.counts !== true };
}

function openName(facts: DayFacts, child: Child, id: SiteId, nowMs: number): readonly string[] {
  const site = siteById(id);
  return site !== undefined && forSchoolOn(facts, child, site, nowMs) !== undefined ? [site.name] : [];
}
