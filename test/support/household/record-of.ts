import { createCounters } from "#app/door/counters";
import { createFirstDays } from "#app/time/first-days";
import { createHouseholdKeeper } from "#app/plan/household-keeper";
import { createLoadRecord } from "#app/record/load-record";
import { createLock } from "#app/door/lock";
import { createReadRecord } from "#app/record/read-record";
import { createTrueGrants } from "#app/asking/true-grants";
import type { ChildId } from "#domain/ids";
import type { DayFigures } from "#domain/record/day-figures";
import type { World } from "../memory/create-world.ts";

/** The record of a child from one date to another (`YYYY-MM-DD`), as every view reads it. */
export async function recordOf(
  { ports }: World,
  child: ChildId,
  fromDate: string,
  toDate = fromDate,
): Promise<readonly DayFigures[]> {
  const lock = createLock(ports);
  const counters = createCounters(ports);
  const inForce = await createHouseholdKeeper(ports, lock, counters).inForce();
  const household = inForce.kind === "in-force" ? inForce.household : null;
  const found = household?.children.find(({ id }) => id === child);
  if (household === null || found === undefined) throw new Error("There is no such child.");
  const readRecord = createReadRecord({
    ports,
    loadRecord: createLoadRecord(ports),
    trueGrants: createTrueGrants(ports, lock, counters),
    firstDays: createFirstDays(ports),
  });
  return readRecord({ household, child: found, fromDate, toDate });
}
