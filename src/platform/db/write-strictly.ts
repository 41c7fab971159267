import type { IDBPDatabase, IDBPObjectStore, StoreNames } from "idb";
import type { Schema } from "./schema.ts";
import { writeTogether } from "./write-together.ts";

/** The same as `writeTogether`, over one store. */
export async function writeStrictly<Name extends StoreNames<Schema>>(
  connection: IDBPDatabase<Schema>,
  name: Name,
  work: (store: IDBPObjectStore<Schema, Name[], Name, "readwrite">) => Promise<unknown>,
): Promise<void> {
  await writeTogether(connection, [name], (transaction) => work(transaction.objectStore(name)));
}
