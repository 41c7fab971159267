import type { Ledger } from "#app/ports";
import { setSeconds } from "#domain/ledger/bits";
import { splitSpan } from "#domain/ledger/split-span";
import { decodeLedgerRecord } from "./db/decode-ledger-record.ts";
import type { Database } from "./db/open-database.ts";
import { writeStrictly } from "./db/write-strictly.ts";

/**
 * The seconds of every child. A second is a bit, so that whatever is reported twice, by two tabs or again after a death,
 * counts once; reading and writing are one transaction, so that no two reports lose each other's bits. A record that does
 * not decode throws: to read it as empty would give its seconds back.
 */
export function createLedger(database: Database): Ledger {
  return {
    watch: (spans) =>
      database.use((connection) =>
        writeStrictly(connection, "ledger", async (hours) => {
          for (const { child, site, surface, fromSecond, toSecond } of spans)
            for (const { utcHour, from, to } of splitSpan(fromSecond, toSecond)) {
              const stored = await hours.get([child, site, surface, utcHour]);
              const before = stored === undefined ? null : decodeLedgerRecord(stored, "ledger").bits;
              await hours.put({ child, site, surface, utcHour, bits: setSeconds(before, from, to) });
            }
        }),
      ),

    read: (child, fromHour, toHour) =>
      database.use(async (connection) => {
        const hours = IDBKeyRange.bound([child, fromHour], [child, toHour], false, true);
        const stored = await connection.getAllFromIndex("ledger", "by-hour", hours);
        return stored.map((record, index) => decodeLedgerRecord(record, `ledger[${index}]`));
      }),
  };
}
