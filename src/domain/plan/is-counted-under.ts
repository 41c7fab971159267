import type { Surface } from "../catalogue/surface.ts";
import type { SiteId } from "../ids.ts";
import type { Plan } from "./plan.ts";
import { anyScopeCovers } from "./scope-covers.ts";

/** Which surfaces of which sites this plan takes from its budgets; what it leaves out is written down all the same. */
export const isCountedUnder =
  ({ uncounted }: Plan) =>
  (site: SiteId, surface: Surface): boolean =>
    !anyScopeCovers(uncounted, site, surface);
