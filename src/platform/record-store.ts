import type { RecordStore } from "#app/record/record-ports";
import { childId } from "#domain/ids";
import { decodeClosedDay } from "#domain/record/decode-closed-day";
import { packDay } from "#domain/record/pack-day";
import { childrenIn } from "./db/children-in.ts";
import { decodeLedgerRecord } from "./db/decode-ledger-record.ts";
import { decodeStoredDay } from "./db/decode-stored-day.ts";
import { destroyRecords } from "./db/destroy-records.ts";
import { keysOf } from "./db/keys-of.ts";
import type { Database } from "./db/open-database.ts";
import { writeStrictly } from "./db/write-strictly.ts";
import { writeTogether } from "./db/write-together.ts";
import { readWhatDecodes } from "./read-what-decodes.ts";

const HOURS_OF_DAY = 24;

/** The record of days that are over: hours that become days, what closed with them, and what is destroyed. */
export function createRecordStore(database: Database): RecordStore {
  return {
    days: (child, fromDay, toDay) =>
      database.use(async (connection) => {
        const days = keysOf(child, fromDay, toDay);
        const stored = await connection.getAll("ledger-days", days);
        return stored.map((day, index) => decodeStoredDay(day, `ledger-days[${index}]`));
      }),

    inHours: (beforeDay) =>
      database.use(async (connection) => {
        const hours = connection.transaction("ledger").store.index("by-hour");
        const found = [];
        for (const child of await childrenIn(hours)) {
          const before = keysOf(child, 0, beforeDay * HOURS_OF_DAY);
          let cursor = await hours.openKeyCursor(before);
          while (cursor !== null) {
            const utcDay = Math.floor(cursor.key[1] / HOURS_OF_DAY);
            found.push({ child: childId(child), utcDay });
            cursor = await cursor.continue([child, (utcDay + 1) * HOURS_OF_DAY]);
          }
        }
        return found;
      }),

    compact: ({ child, utcDay }, work) =>
      database.use((connection) =>
        writeTogether(connection, ["ledger", "ledger-days"], async (transaction) => {
          const [ledger, days] = [transaction.objectStore("ledger"), transaction.objectStore("ledger-days")];
          const hours = keysOf(child, utcDay * HOURS_OF_DAY, (utcDay + 1) * HOURS_OF_DAY);
          const [stored, keys, compacted] = await Promise.all([
            ledger.index("by-hour").getAll(hours),
            ledger.index("by-hour").getAllKeys(hours),
            days.get([child, utcDay]),
          ]);
          if (stored.length === 0) return;
          const records = stored.map((record, index) => decodeLedgerRecord(record, `ledger[${index}]`));
          const before = compacted === undefined ? null : decodeStoredDay(compacted, "ledger-days");
          await days.put({ child, ...packDay(work(records, before)) });
          for (const key of keys) await ledger.delete(key);
        }),
      ),

    closedDays: (child, fromDate, toDate) =>
      database.use(async (connection) => {
        const dates = IDBKeyRange.bound([child, fromDate], [child, toDate]);
        return readWhatDecodes(await connection.getAll("closed-days", dates), decodeClosedDay, "closed-days");
      }),

    close: (days) =>
      database.use((connection) =>
        writeStrictly(connection, "closed-days", async (store) => {
          for (const day of days) await store.put(day);
        }),
      ),

    destroy: (what, say) => database.use((connection) => destroyRecords(connection, what, say)),
  };
}
