import type { HealthView } from "../domain/report/parent-views.ts";
import type { HouseholdKeeper } from "./household-keeper.ts";
import type { Access } from "./ports.ts";

export async function readHealth(access: Access, keeper: HouseholdKeeper): Promise<HealthView> {
  const [privateWindows, hosts, toolbarIcon, inForce] = await Promise.all([
    access.privateWindows(),
    access.hosts(),
    access.toolbarIcon(),
    keeper.inForce(),
  ]);
  const olderPlanHolds = inForce.kind === "in-force" && inForce.refused.length > 0;
  return { privateWindows, hosts, toolbarIcon, olderPlanHolds };
}

/** Switches that only a person can turn and that are not turned. What the browser does not tell is not held against it. */
export function switchesToTurn(health: HealthView): readonly ("private-windows" | "hosts" | "toolbar-icon")[] {
  return [
    ...(health.privateWindows ? [] : (["private-windows"] as const)),
    ...(health.hosts ? [] : (["hosts"] as const)),
    ...(health.toolbarIcon === false ? (["toolbar-icon"] as const) : []),
  ];
}
