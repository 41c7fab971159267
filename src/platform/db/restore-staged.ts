import type { IDBPDatabase, IDBPTransaction } from "idb";
import type { RestoreWrites } from "#app/ports";
import { decodeWrittenPart } from "#domain/backup/decode-written-part";
import { readBackupPart } from "#domain/backup/read-backup-part";
import { decodeJournalEvent } from "#domain/journal/decode-journal-event";
import { readWhatDecodes } from "../read-what-decodes.ts";
import { layRows } from "./lay-rows.ts";
import { RESTORED_STORES, type RestoredStore } from "./restored-stores.ts";
import type { Schema } from "./schema.ts";
import { writeTogether } from "./write-together.ts";

/** Versions of the household document that are kept (design.md, Storage). */
const KEPT_VERSIONS = 10;

/** Writes what a restore decides and lays the staged parts over what is there, all of it or nothing. */
export function restoreStaged(connection: IDBPDatabase<Schema>, writes: RestoreWrites): Promise<void> {
  return writeTogether<RestoredStore, void>(connection, RESTORED_STORES, async (transaction) => {
    await writeDocuments(transaction, writes);
    const journal = transaction.objectStore("journal");
    const events = readWhatDecodes(await journal.getAll(), decodeJournalEvent, "journal");
    const known = new Set(events.map((event) => JSON.stringify(event)));
    const incoming = transaction.objectStore("incoming");
    for (const index of await incoming.getAllKeys()) {
      const at = `content[${index}]`;
      const part = readBackupPart(decodeWrittenPart(await incoming.get(index), at), at);
      if (part.kind !== "head" && part.kind !== "end") await layRows(transaction, part, known);
    }
    for (const event of writes.events) await journal.add(event);
    await incoming.clear();
  });
}

async function writeDocuments(
  transaction: IDBPTransaction<Schema, RestoredStore[], "readwrite">,
  { documents, household }: RestoreWrites,
): Promise<void> {
  for (const { store, name, value } of documents) {
    const named = transaction.objectStore(store);
    if (value === undefined) await named.delete(name);
    else await named.put(value, name);
  }
  const versions = transaction.objectStore("household");
  await versions.add(household);
  const keys = await versions.getAllKeys();
  await Promise.all(keys.slice(0, -KEPT_VERSIONS).map((key) => versions.delete(key)));
}
