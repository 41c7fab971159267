import type { Site } from "../catalogue/site.ts";
import type { Surface } from "../catalogue/surface.ts";
import { surfacesOf } from "../catalogue/surfaces-of.ts";
import type { Child } from "../plan/household.ts";
import { decide } from "../verdict/decide.ts";
import { factsAt } from "../verdict/facts-at.ts";
import type { DayFacts } from "../verdict/facts.ts";
import { schoolUseAt } from "../verdict/school-use.ts";
import type { ClosedView } from "./views.ts";

const SEARCH: Surface = "search";

/** What may be chosen on a site for school work now; undefined where its search is not open for that. */
export function forSchoolOn(facts: DayFacts, child: Child, site: Site, nowMs: number): ClosedView["forSchool"] {
  const place = { site: site.id, surface: SEARCH, alwaysOpen: false, sideDoor: false };
  const there = factsAt({ ...facts, who: { kind: "child", child } }, site, place);
  if (schoolUseAt(there, child.plan, nowMs) === null || decide(there, child.plan, nowMs).kind === "block")
    return undefined;
  return { chosen: surfacesOf(site).includes("watch") ? "watch" : "post" };
}
