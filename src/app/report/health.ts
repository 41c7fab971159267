import type { HealthView, RecordHealth } from "../../domain/report/parent-views.ts";
import type { HouseholdInForce, HouseholdKeeper } from "../plan/household-keeper.ts";
import type { PatientLedger } from "../ledger/patient-ledger.ts";
import type { Ports } from "../ports.ts";
import type { Sealer } from "../seal/sealer.ts";
import type { UpdateWaiter } from "../tabs/update-waiter.ts";
import type { WitnessMeter } from "../tabs/witness-meter.ts";

type Parts = {
  ports: Pick<Ports, "access" | "clock">;
  keeper: HouseholdKeeper;
  sealer: Sealer;
  ledger: PatientLedger;
  updateWaiter: UpdateWaiter;
  witness: WitnessMeter;
};

/** What is well and what needs a person, as every screen of a parent says it. */
export function createHealth({ ports: { access, clock }, keeper, sealer, ledger, updateWaiter, witness }: Parts) {
  async function record(timeZone: string): Promise<RecordHealth> {
    // A report that memory lost is none; the next look makes it anew.
    const [chain, unwrittenSinceMs] = await Promise.all([sealer.report().catch(() => null), ledger.owingSinceMs()]);
    return { chain, unwrittenSinceMs, timeZone };
  }

  return async function read(): Promise<HealthView> {
    const [privateWindows, hosts, toolbarIcon, storageStays, inForce, updateTo, rotted] = await Promise.all([
      access.privateWindows(),
      access.hosts(),
      access.toolbarIcon(),
      access.storageStays(),
      // Under a lock that cannot be read nothing is.
      keeper.inForce().catch((): HouseholdInForce => ({ kind: "none" })),
      updateWaiter.waiting(),
      witness.rotted(),
    ]);
    const isInForce = inForce.kind === "in-force";
    const olderPlanHolds = isInForce && inForce.refused.length > 0;
    const timeZone = isInForce ? inForce.household.timeZone : clock.systemZone();
    const ofBrowser = { privateWindows, hosts, toolbarIcon, storageStays };
    return { ...ofBrowser, olderPlanHolds, record: await record(timeZone), updateTo, rotted };
  };
}

export type ReadHealth = ReturnType<typeof createHealth>;

/** Switches that only a person can turn and that are not turned. What the browser does not tell is not held against it. */
export function switchesToTurn(health: HealthView): readonly ("private-windows" | "hosts" | "toolbar-icon")[] {
  return [
    ...(health.privateWindows ? [] : (["private-windows"] as const)),
    ...(health.hosts ? [] : (["hosts"] as const)),
    ...(health.toolbarIcon === false ? (["toolbar-icon"] as const) : []),
  ];
}
