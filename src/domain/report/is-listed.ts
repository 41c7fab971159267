import { isWellKnown } from "../catalogue/is-well-known.ts";
import { isOwnSite } from "../catalogue/own-site.ts";
import type { Plan } from "../plan/plan.ts";
import type { SiteLine } from "./views.ts";

/**
 * Whether the child's list shows a site: the best known, a family's own, those that are open or were used today, and those that the plan opens or
 * closes by name, whatever the hour. All others are closed, and a child's list is no place to advertise them.
 */
export function isListed(line: SiteLine, plan: Plan): boolean {
  if (isWellKnown(line.site) || line.usedMs > 0 || line.state !== "closed" || line.openSurfaces.length > 0) return true;
  if (isOwnSite(line.site)) return true;
  const named = [...plan.closed, ...plan.ageExceptions].some(({ site }) => site === line.site);
  return named || plan.opened.includes(line.site);
}
