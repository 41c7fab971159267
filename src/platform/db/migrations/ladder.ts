import { createStores } from "./0001-create-stores.ts";
import { addClosedDaysAndSeals } from "./0002-add-closed-days-and-seals.ts";
import { keepSnapshots } from "./0003-keep-snapshots.ts";

export type Migration = {
  /** The version that the database has afterwards: one more than before. */
  readonly to: number;
  /** Runs inside the upgrade transaction; may wait for its requests and for nothing else. A throw undoes all of it. */
  readonly up: (database: IDBDatabase, transaction: IDBTransaction) => void;
};

/** Every migration in order. Numbers are given when a change is merged and never again. */
export const LADDER: readonly Migration[] = [createStores, addClosedDaysAndSeals, keepSnapshots];
