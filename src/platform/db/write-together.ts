import type { IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Schema } from "./schema.ts";

/**
 * One read-write transaction over some stores that is on the disk before it is done. When the work throws, all of it is undone
 * and the error passed on. The work may wait for requests of these stores and for nothing else.
 */
export async function writeTogether<Name extends StoreNames<Schema>, T>(
  connection: IDBPDatabase<Schema>,
  names: readonly Name[],
  work: (transaction: IDBPTransaction<Schema, Name[], "readwrite">) => Promise<T>,
): Promise<T> {
  const transaction = connection.transaction([...names], "readwrite", { durability: "strict" });
  // Listened to from the start, so that a failure that the work has passed on already is not told twice.
  const done = transaction.done.then(
    () => null,
    (cause: unknown) => ({ cause }),
  );
  let made: T;
  try {
    made = await work(transaction);
  } catch (error) {
    abort(transaction);
    await done;
    throw error;
  }
  const failed = await done;
  if (failed !== null) throw new Error(`Nothing was written to ${names.join(", ")}.`, { cause: failed.cause });
  return made;
}

/** A transaction that a failed request has ended already cannot be aborted, and need not be. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // See above.
  }
}
