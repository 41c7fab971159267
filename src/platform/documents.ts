import type { Documents } from "#app/ports";
import type { Database } from "./db/open-database.ts";

/** Versions of the household document that are kept (design.md, Storage). */
const KEPT_VERSIONS = 10;

/** `meta`, `lock` and the versions of the household, every write in a transaction that waits for the disk. */
export function createDocuments(database: Database): Documents {
  return {
    get: (store, name) => database.use((connection) => connection.get(store, name)),

    put: (store, name, value) =>
      database.use(async (connection) => {
        const transaction = connection.transaction(store, "readwrite", { durability: "strict" });
        await Promise.all([
          value === undefined ? transaction.store.delete(name) : transaction.store.put(value, name),
          transaction.done,
        ]);
      }),

    households: () => database.use(async (connection) => (await connection.getAll("household")).reverse()),

    addHousehold: (signed) =>
      database.use(async (connection) => {
        const transaction = connection.transaction("household", "readwrite", { durability: "strict" });
        await transaction.store.add(signed);
        const keys = await transaction.store.getAllKeys();
        await Promise.all(keys.slice(0, -KEPT_VERSIONS).map((key) => transaction.store.delete(key)));
        await transaction.done;
      }),
  };
}
