import type { Grants } from "#app/ports";
import { decodeGrant } from "#domain/plan/decode-grant";
import type { Database } from "./db/open-database.ts";
import { writeStrictly } from "./db/write-strictly.ts";
import { readWhatDecodes } from "./read-what-decodes.ts";

/** Extra time that a parent gave. A grant that does not decode gives none. */
export function createGrants(database: Database): Grants {
  return {
    add: (grant) => database.use((connection) => writeStrictly(connection, "grants", (grants) => grants.put(grant))),

    remove: (id) => database.use((connection) => writeStrictly(connection, "grants", (grants) => grants.delete(id))),

    ofDay: (child, date) =>
      database.use(async (connection) => {
        const stored = await connection.getAllFromIndex("grants", "by-day", [child, date]);
        return readWhatDecodes(stored, decodeGrant, "grants");
      }),
  };
}
