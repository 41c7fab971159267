import type { HealthView } from "#domain/report/parent-views";

export type Trouble = "plan" | "disk" | "record" | "hosts" | "private-windows" | "toolbar-icon" | "storage";

/** The first thing that a person should mend, or null when all is well. */
export function firstTrouble({
  olderPlanHolds,
  record,
  hosts,
  privateWindows,
  toolbarIcon,
  storageStays,
}: HealthView): Trouble | null {
  if (olderPlanHolds) return "plan";
  if (record.unwrittenSinceMs !== null) return "disk";
  if (!hosts) return "hosts";
  if ((record.chain?.breaks.length ?? 0) > 0) return "record";
  if (!privateWindows) return "private-windows";
  if (toolbarIcon === false) return "toolbar-icon";
  return storageStays ? null : "storage";
}
