import type { IDBPTransaction } from "idb";
import { assertNever } from "#domain/assert-never";
import type { BackupRows, DayRow, HourRow } from "#domain/backup/backup-part";
import { uniteBits } from "#domain/backup/unite-bits";
import { uniteDays } from "#domain/backup/unite-days";
import { withHours } from "#domain/backup/with-hours";
import { packDay } from "#domain/record/pack-day";
import { unpackDay } from "#domain/record/unpack-day";
import { decodeLedgerRecord } from "./decode-ledger-record.ts";
import { decodeStoredDay } from "./decode-stored-day.ts";
import { keysOf } from "./keys-of.ts";
import type { RestoredStore } from "./restored-stores.ts";
import type { Schema } from "./schema.ts";

type Laying = IDBPTransaction<Schema, RestoredStore[], "readwrite">;

const HOURS_OF_DAY = 24;

/**
 * Lays rows of a backup over what is there, one after the other: a file may name the same row twice. What was watched is a
 * union; of all else what is there already stays. `known` are the events of the journal, as text.
 */
export async function layRows(transaction: Laying, part: BackupRows, known: Set<string>): Promise<void> {
  switch (part.kind) {
    case "hours":
      for (const row of part.rows) await layHour(transaction, row);
      return;
    case "days":
      for (const row of part.rows) await layDay(transaction, row);
      return;
    case "closed": {
      const store = transaction.objectStore("closed-days");
      for (const row of part.rows) if ((await store.getKey([row.child, row.date])) === undefined) await store.put(row);
      return;
    }
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

/** A day that was compacted here takes its hours in: as hours they would be counted on top of it. */
async function layHour(transaction: Laying, row: HourRow): Promise<void> {
  const { child, ...record } = row;
  const days = transaction.objectStore("ledger-days");
  const day = await days.get([child, Math.floor(row.utcHour / HOURS_OF_DAY)]);
  if (day !== undefined) {
    await days.put({ child, ...packDay(withHours(decodeStoredDay(day, "ledger-days"), [record])) });
    return;
  }
  const hours = transaction.objectStore("ledger");
  const stored = await hours.get([child, row.site, row.surface, row.utcHour]);
  // One that cannot be read throws: to write over it would give its seconds back.
  const bits = stored === undefined ? row.bits : uniteBits(decodeLedgerRecord(stored, "ledger").bits, row.bits);
  await hours.put({ ...row, bits });
}

/** Hours of a day that comes in compacted go into it. */
async function layDay(transaction: Laying, { child, ...packed }: DayRow): Promise<void> {
  const { utcDay } = packed;
  const days = transaction.objectStore("ledger-days");
  const hours = transaction.objectStore("ledger").index("by-hour");
  const ofDay = keysOf(child, utcDay * HOURS_OF_DAY, (utcDay + 1) * HOURS_OF_DAY);
  const [stored, records, keys] = await Promise.all([
    days.get([child, utcDay]),
    hours.getAll(ofDay),
    hours.getAllKeys(ofDay),
  ]);
  const incoming = unpackDay(packed, "days");
  const united = stored === undefined ? incoming : uniteDays(decodeStoredDay(stored, "ledger-days"), incoming);
  const read = records.map((record, index) => decodeLedgerRecord(record, `ledger[${index}]`));
  await days.put({ child, ...packDay(withHours(united, read)) });
  for (const key of keys) await transaction.objectStore("ledger").delete(key);
}
