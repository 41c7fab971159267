import type { IDBPDatabase, IDBPObjectStore, StoreNames } from "idb";
import type { Schema } from "./schema.ts";

/**
 * One read-write transaction over one store that is on the disk before it is done. When the work throws, all of it is undone
 * and the error passed on. The work may wait for requests of this store and for nothing else.
 */
export async function writeStrictly<Name extends StoreNames<Schema>>(
  connection: IDBPDatabase<Schema>,
  name: Name,
  work: (store: IDBPObjectStore<Schema, [Name], Name, "readwrite">) => Promise<unknown>,
): Promise<void> {
  const transaction = connection.transaction(name, "readwrite", { durability: "strict" });
  // Listened to from the start, so that a failure that the work has passed on already is not told twice.
  const done = transaction.done.then(
    () => null,
    (cause: unknown) => ({ cause }),
  );
  try {
    await work(transaction.store);
  } catch (error) {
    abort(transaction);
    await done;
    throw error;
  }
  const failed = await done;
  if (failed !== null) throw new Error(`Nothing was written to ${name}.`, { cause: failed.cause });
}

/** A transaction that a failed request has ended already cannot be aborted, and need not be. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // See above.
  }
}
