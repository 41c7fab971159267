import type { Journal } from "#app/ports";
import { decodeJournalEvent } from "#domain/journal/decode-journal-event";
import type { Database } from "./db/open-database.ts";
import { readWhatDecodes } from "./read-what-decodes.ts";

/** The append-only list of events, oldest first. Detail only, so the browser may write it when it likes (relaxed). */
export function createJournal(database: Database): Journal {
  return {
    append: (event) =>
      database.use(async (connection) => {
        await connection.add("journal", event);
      }),

    all: () =>
      database.use(async (connection) =>
        readWhatDecodes(await connection.getAll("journal"), decodeJournalEvent, "journal"),
      ),
  };
}
