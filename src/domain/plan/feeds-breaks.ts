import type { LedgerSurface } from "../ledger/ledger-surface.ts";
import type { SiteId } from "../ids.ts";
import type { Plan } from "./plan.ts";
import { anyScopeCovers } from "./scope-covers.ts";

/** Which places make a break come nearer, and rest in it: those that are counted, and close when a budget is spent. */
export const feedsBreaks =
  ({ uncounted, openWhenSpent }: Plan) =>
  (site: SiteId, surface: LedgerSurface): boolean =>
    surface !== "school" && !anyScopeCovers(uncounted, site, surface) && !anyScopeCovers(openWhenSpent, site, surface);
