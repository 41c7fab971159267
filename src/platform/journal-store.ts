import type { Journal } from "#app/ports";
import { decodeJournalEvent } from "#domain/journal/decode-journal-event";
import type { JournalEvent } from "#domain/journal/journal-event";
import { appendSealed, SEALING } from "./db/append-sealed.ts";
import type { Database } from "./db/open-database.ts";
import { writeTogether } from "./db/write-together.ts";
import { readWhatDecodes } from "./read-what-decodes.ts";

/** So many keys at once, from the newest back. */
const PART = 500;

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

    since: (atMs) =>
      database.use(async (connection) => {
        const { store } = connection.transaction("journal");
        const [newest, oldest] = await Promise.all([store.openKeyCursor(null, "prev"), store.openKeyCursor()]);
        let found: readonly JournalEvent[] = [];
        for (let end = newest?.key ?? 0; end >= (oldest?.key ?? 1); end -= PART) {
          const stored = await connection.getAll("journal", IDBKeyRange.bound(end - PART + 1, end));
          const part = readWhatDecodes(stored, decodeJournalEvent, "journal").filter((event) => event.atMs >= atMs);
          found = [...part, ...found];
          // A clock that was put right may lie behind what was written before it: a part with nothing new in it is the end.
          if (stored.length > 0 && part.length === 0) break;
        }
        return found;
      }),
  };
}
