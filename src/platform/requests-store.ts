import type { Requests } from "#app/ports";
import { decodeRequest } from "#domain/asking/decode-request";
import type { Database } from "./db/open-database.ts";
import { writeStrictly } from "./db/write-strictly.ts";
import { readWhatDecodes } from "./read-what-decodes.ts";

/** What children asked. Strict writes: a line that is to be gone is gone from the disk. */
export function createRequests(database: Database): Requests {
  return {
    all: () =>
      database.use(async (connection) =>
        readWhatDecodes(await connection.getAll("requests"), decodeRequest, "requests").toSorted(
          (a, b) => a.atMs - b.atMs,
        ),
      ),
    put: (request) =>
      database.use((connection) => writeStrictly(connection, "requests", (requests) => requests.put(request))),
    remove: (id) =>
      database.use((connection) => writeStrictly(connection, "requests", (requests) => requests.delete(id))),
  };
}
