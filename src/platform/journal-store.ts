import type { Journal } from "#app/ports";
import { decodeJournalEvent } from "#domain/journal/decode-journal-event";
import { appendSealed, SEALING } from "./db/append-sealed.ts";
import type { Database } from "./db/open-database.ts";
import { writeTogether } from "./db/write-together.ts";
import { readWhatDecodes } from "./read-what-decodes.ts";

/** The append-only list of events, oldest first. An event and its seal are written together and are on the disk before it is told. */
export function createJournal(database: Database): Journal {
  return {
    append: (event) =>
      database.use((connection) =>
        writeTogether(connection, ["journal", ...SEALING], async (transaction) => {
          const key = await transaction.objectStore("journal").add(event);
          return appendSealed(transaction, { kind: "event", key }, event);
        }),
      ),

    all: () =>
      database.use(async (connection) =>
        readWhatDecodes(await connection.getAll("journal"), decodeJournalEvent, "journal"),
      ),
  };
}
