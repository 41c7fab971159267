import type { Surface } from "../catalogue/surface.ts";
import type { SiteId } from "../ids.ts";
import type { Plan } from "../plan/plan.ts";
import { scopeCovers } from "../plan/scope-covers.ts";
import type { LessToday } from "./less-today.ts";

/** Is a place closed by what its child keeps itself to, and by nothing that a parent decided? `plan` is the day's own. */
export const isOwnClosing = (
  lessToday: LessToday | null | undefined,
  plan: Plan,
  site: SiteId,
  surface: Surface,
): boolean =>
  lessToday?.closed.includes(site) === true &&
  plan.closed.filter((scope) => scopeCovers(scope, site, surface)).length === 1;
