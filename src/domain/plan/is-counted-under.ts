import type { LedgerSurface } from "../ledger/ledger-surface.ts";
import type { SiteId } from "../ids.ts";
import type { Plan } from "./plan.ts";
import { anyScopeCovers } from "./scope-covers.ts";

/** Which surfaces of which sites this plan takes from its budgets; what it leaves out, as school work is, is written down all the same. */
export const isCountedUnder =
  ({ uncounted }: Plan) =>
  (site: SiteId, surface: LedgerSurface): boolean =>
    surface !== "school" && !anyScopeCovers(uncounted, site, surface);
