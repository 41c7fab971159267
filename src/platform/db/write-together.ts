import type { IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Schema } from "./schema.ts";

/**
 * One read-write transaction over several stores that is on the disk before it is done. When the work throws, all of it is
 * undone in all of them and the error passed on. The work may wait for requests of this transaction and for nothing else.
 */
export async function writeTogether<const Names extends readonly StoreNames<Schema>[]>(
  connection: IDBPDatabase<Schema>,
  names: Names,
  work: (transaction: IDBPTransaction<Schema, [...Names], "readwrite">) => Promise<void>,
): Promise<void> {
  const transaction = connection.transaction([...names], "readwrite", { durability: "strict" });
  // Listened to from the start, so that a failure that the work has passed on already is not told twice.
  const done = transaction.done.then(
    () => null,
    (cause: unknown) => ({ cause }),
  );
  try {
    await work(transaction);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // A transaction that a failed request has ended already cannot be aborted, and need not be.
    }
    await done;
    throw error;
  }
  const failed = await done;
  if (failed !== null) throw new Error("Nothing was written.", { cause: failed.cause });
}
