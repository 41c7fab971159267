import type { Grants } from "#app/ports";
import { decodeGrant } from "#domain/plan/decode-grant";
import type { Database } from "./db/open-database.ts";
import { readWhatDecodes } from "./read-what-decodes.ts";

/** Extra time that a parent gave. A grant that does not decode gives none. */
export function createGrants(database: Database): Grants {
  return {
    add: (grant) =>
      database.use(async (connection) => {
        const transaction = connection.transaction("grants", "readwrite", { durability: "strict" });
        await Promise.all([transaction.store.put(grant), transaction.done]);
      }),

    remove: (id) =>
      database.use(async (connection) => {
        const transaction = connection.transaction("grants", "readwrite", { durability: "strict" });
        await Promise.all([transaction.store.delete(id), transaction.done]);
      }),

    ofDay: (child, date) =>
      database.use(async (connection) => {
        const stored = await connection.getAllFromIndex("grants", "by-day", [child, date]);
        return readWhatDecodes(stored, decodeGrant, "grants");
      }),
  };
}
