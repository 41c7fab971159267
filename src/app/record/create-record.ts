import { createCloseDays } from "./close-days.ts";
import { createCompactDays } from "./compact-days.ts";
import type { Counters } from "../door/counters.ts";
import type { FirstDays } from "../time/first-days.ts";
import { createForgetRecord } from "./forget-record.ts";
import { createLoadRecord } from "./load-record.ts";
import type { Lock } from "../door/lock.ts";
import type { OwnView } from "../tabs/own-view.ts";
import type { Ports } from "../ports.ts";
import { createPurgeRecord } from "./purge-record.ts";
import { createReadRecord } from "./read-record.ts";
import type { InTurn } from "../serial-queue.ts";
import type { Sealer } from "../seal/sealer.ts";
import { createTidyRecord } from "./tidy-record.ts";
import { createTrueGrants } from "../asking/true-grants.ts";

type Parts = {
  ports: Ports;
  lock: Lock;
  counters: Counters;
  firstDays: FirstDays;
  ownView: OwnView;
  sealer: Sealer;
  inTurn: InTurn;
};

/** Everything that reads the record of days that are over, keeps it in order, and ends it. */
export function createRecord({ ports, lock, counters, firstDays, ownView, sealer, inTurn }: Parts) {
  const trueGrants = createTrueGrants(ports, lock, counters);
  const loadRecord = createLoadRecord(ports);
  const parts = { ports, loadRecord, trueGrants, firstDays };
  const forgetRecord = createForgetRecord(parts);
  return {
    loadRecord,
    readRecord: createReadRecord(parts),
    forgetRecord,
    tidyRecord: createTidyRecord({
      ...{ ports, ownView, sealer, forgetRecord, inTurn },
      closeDays: createCloseDays(parts),
      purgeRecord: createPurgeRecord(ports, counters),
      compactDays: createCompactDays(ports),
    }),
  };
}
