import { schoolSiteOf } from "../catalogue/school-sites.ts";
import type { Given } from "../plan/grant.ts";
import type { Rules } from "../plan/plan.ts";
import type { ChildRequest } from "./child-request.ts";

/**
 * The narrower yes to a question that was asked for school: what one chooses on that site, counted apart; on today's
 * sites for it where the question is about none. Null where there is no such yes.
 */
export function proposeSchoolGrant(
  { purpose, site, reason }: Pick<ChildRequest, "purpose" | "site" | "reason">,
  { schoolUse }: Pick<Rules, "schoolUse">,
  minutes: number | null,
): Given | null {
  if (purpose !== "school") return null;
  const isThere = site === null ? (schoolUse?.sites.length ?? 0) > 0 : schoolSiteOf(site) !== undefined;
  if (!isThere) return null;
  return {
    amount: minutes === null ? { kind: "day" } : { kind: "minutes", minutes },
    scope: { site: site ?? "all", surface: "school" },
    pastBedtime: reason === "bedtime",
  };
}
