import type { SiteId } from "../ids.ts";
import { effectivePlan } from "./effective-plan.ts";
import type { Override, Plan, Rules } from "./plan.ts";

/** What one day makes of a site otherwise than the plan does. */
export type SiteToday = "open" | "closed";

/** What the overrides of a household date (`YYYY-MM-DD`) alone make of a site; null where they leave it as it is. */
export function siteTodayOf(plan: Plan, date: string, site: SiteId): SiteToday | null {
  const [usual, now] = [withoutSitesOf(plan, date), plan].map((one) => standingOf(effectivePlan(one, date), site));
  if (usual === now || now === undefined) return null;
  return now.startsWith("closed") ? "closed" : "open";
}

/** A plan without what that date alone opens and closes. */
export const withoutSitesOf = (plan: Plan, date: string): Plan => ({
  ...plan,
  overrides: plan.overrides.filter((override) => !isSitesOf(override, date)),
});

const isSitesOf = ({ part, firstDate, lastDate }: Override, date: string): boolean =>
  (part === "closed" || part === "opened") && firstDate === date && lastDate === date;

function standingOf({ closed, opened }: Rules, site: SiteId): string {
  const surfaces = closed.flatMap((scope) => (scope.site === site ? [scope.surface] : [])).toSorted();
  return `${surfaces.includes("all") ? "closed" : ""} ${surfaces.join()} ${opened.includes(site) ? "opened" : ""}`;
}
