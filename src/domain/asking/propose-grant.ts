import { EVERYWHERE } from "../plan/everywhere.ts";
import type { Given } from "../plan/grant.ts";
import type { Scope } from "../plan/plan.ts";
import type { BlockReason } from "../verdict/verdict.ts";
import type { ChildRequest } from "./child-request.ts";

/** Reasons that one site has and the others have not. */
const OF_THE_SITE: readonly BlockReason[] = [
  "site-closed",
  "waits-for-parent",
  "group-budget-spent",
  "site-budget-spent",
];
const OF_THE_SURFACE: readonly BlockReason[] = ["surface-closed", "surface-budget-spent"];
const OF_HOURS: readonly BlockReason[] = ["bedtime", "school-hours", "device-free-time"];

/**
 * The grant that answers a question: as wide as what stood in the way. Asked at bedtime, a yes means past it. `minutes`
 * null is for the rest of the day.
 */
export function proposeGrant(
  { site, surface, reason }: Pick<ChildRequest, "site" | "surface" | "reason">,
  minutes: number | null,
): Given {
  return {
    amount: minutes === null ? { kind: "day" } : { kind: "minutes", minutes },
    scope: scopeOf(site, surface, reason),
    pastBedtime: reason !== null && OF_HOURS.includes(reason),
  };
}

function scopeOf(site: ChildRequest["site"], surface: ChildRequest["surface"], reason: BlockReason | null): Scope {
  if (site === null || reason === null) return EVERYWHERE;
  if (OF_THE_SITE.includes(reason)) return { site, surface: "all" };
  return OF_THE_SURFACE.includes(reason) && surface !== null ? { site, surface } : EVERYWHERE;
}
