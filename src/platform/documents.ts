import type { Documents, DocumentStore } from "#app/ports";
import type { Database } from "./db/open-database.ts";
import { writeStrictly } from "./db/write-strictly.ts";

/** Versions of the household document that are kept (design.md, Storage). */
const KEPT_VERSIONS = 10;

/** `meta`, `lock`, `tightenings` and the versions of the household, every write in a transaction that waits for the disk. */
export function createDocuments(database: Database): Documents {
  return {
    get: (store, name) => database.use((connection) => connection.get(store, name)),

    put: (store, name, value) =>
      database.use((connection) =>
        writeStrictly<DocumentStore>(connection, store, (values) =>
          value === undefined ? values.delete(name) : values.put(value, name),
        ),
      ),

    households: () => database.use(async (connection) => (await connection.getAll("household")).toReversed()),

    addHousehold: (signed) =>
      database.use((connection) =>
        writeStrictly(connection, "household", async (versions) => {
          await versions.add(signed);
          const keys = await versions.getAllKeys();
          await Promise.all(keys.slice(0, -KEPT_VERSIONS).map((key) => versions.delete(key)));
        }),
      ),
  };
}
