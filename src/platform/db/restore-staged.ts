import type { IDBPDatabase, IDBPTransaction } from "idb";
import type { RestoreWrites } from "#app/ports";
import { assertNever } from "#domain/assert-never";
import type { BackupPart, RecordRows } from "#domain/backup/backup-part";
import { decodeWrittenPart } from "#domain/backup/decode-written-part";
import { readBackupPart } from "#domain/backup/read-backup-part";
import { uniteBits } from "#domain/backup/unite-bits";
import { decodeJournalEvent } from "#domain/journal/decode-journal-event";
import { readWhatDecodes } from "../read-what-decodes.ts";
import { decodeLedgerRecord } from "./decode-ledger-record.ts";
import type { Schema } from "./schema.ts";
import { writeTogether } from "./write-together.ts";

/** Versions of the household document that are kept (design.md, Storage). */
const KEPT_VERSIONS = 10;

const STORES = [
  "meta",
  "lock",
  "tightenings",
  "household",
  "ledger",
  "grants",
  "requests",
  "journal",
  "incoming",
] as const;
type Everything = IDBPTransaction<Schema, (typeof STORES)[number][], "readwrite">;

/** Writes what a restore decides and lays the staged parts over what is there, all of it or nothing. */
export function restoreStaged(connection: IDBPDatabase<Schema>, writes: RestoreWrites): Promise<void> {
  return writeTogether(connection, STORES, async (transaction) => {
    await writeDocuments(transaction, writes);
    const journal = transaction.objectStore("journal");
    const known = new Set(
      readWhatDecodes(await journal.getAll(), decodeJournalEvent, "journal").map((event) => JSON.stringify(event)),
    );
    const incoming = transaction.objectStore("incoming");
    for (const index of await incoming.getAllKeys()) {
      const at = `content[${index}]`;
      const written = decodeWrittenPart(await incoming.get(index), at);
      await writeRows(transaction, readBackupPart(written, at), known);
    }
    for (const event of writes.events) await journal.add(event);
    await incoming.clear();
  });
}

async function writeDocuments(transaction: Everything, { documents, household }: RestoreWrites): Promise<void> {
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

async function writeRows(transaction: Everything, part: BackupPart, known: Set<string>): Promise<void> {
  switch (part.kind) {
    case "head":
    case "end":
      return;
    case "hours":
      // One after the other: a file may name the same hour twice.
      for (const row of part.rows) await uniteHour(transaction, row);
      return;
    case "grants":
    case "requests": {
      const store = transaction.objectStore(part.kind);
      for (const row of part.rows) if ((await store.getKey(row.id)) === undefined) await store.put(row);
      return;
    }
    case "journal":
      for (const event of part.rows) {
        const print = JSON.stringify(event);
        if (!known.has(print)) await transaction.objectStore("journal").add(event);
        known.add(print);
      }
      return;
    default:
      return assertNever(part);
  }
}

async function uniteHour(transaction: Everything, row: RecordRows["hours"]): Promise<void> {
  const hours = transaction.objectStore("ledger");
  const stored = await hours.get([row.child, row.site, row.surface, row.utcHour]);
  // One that cannot be read throws: to write over it would give its seconds back.
  const bits = stored === undefined ? row.bits : uniteBits(decodeLedgerRecord(stored, "ledger").bits, row.bits);
  await hours.put({ ...row, bits });
}
