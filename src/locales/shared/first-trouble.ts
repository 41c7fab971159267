import type { HealthView } from "#domain/report/parent-views";

export type Trouble = "plan" | "hosts" | "private-windows" | "toolbar-icon";

/** The first thing that a person should mend, or null when all is well. */
export function firstTrouble(health: HealthView): Trouble | null {
  if (health.olderPlanHolds) return "plan";
  if (!health.hosts) return "hosts";
  if (!health.privateWindows) return "private-windows";
  return health.toolbarIcon === false ? "toolbar-icon" : null;
}
