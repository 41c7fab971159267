import type { IDBPTransaction, StoreNames } from "idb";
import type { ChildId } from "#domain/ids";
import { contentOfHours, contentOfTotals, type DayContent } from "#domain/seal/day-content";
import { decodeLedgerRecord } from "./decode-ledger-record.ts";
import { decodeStoredDay } from "./decode-stored-day.ts";
import type { Schema } from "./schema.ts";

/** What a transaction must have open for this. */
export const DAYS = ["ledger", "ledger-days"] as const satisfies readonly StoreNames<Schema>[];

const HOURS_OF_DAY = 24;

type Days = {
  readonly hours: { getAll(query: IDBKeyRange): Promise<readonly unknown[]> };
  readonly days: { get(key: [string, number]): Promise<unknown> };
};

export function daysIn<Names extends StoreNames<Schema>[], Mode extends IDBTransactionMode>(
  transaction: IDBPTransaction<Schema, Names, Mode>,
): Days {
  return { hours: transaction.objectStore("ledger").index("by-hour"), days: transaction.objectStore("ledger-days") };
}

/**
 * What is sealed of a child's UTC day, from its hours or from what they were compacted to. A day that lies in both forms was added to
 * since: neither alone is what was watched. Throws for what cannot be read.
 */
export async function readDay({ hours, days }: Days, child: ChildId, utcDay: number): Promise<DayContent | "both"> {
  const ofDay = IDBKeyRange.bound([child, utcDay * HOURS_OF_DAY], [child, (utcDay + 1) * HOURS_OF_DAY], false, true);
  const [stored, compacted] = await Promise.all([hours.getAll(ofDay), days.get([child, utcDay])]);
  const records = stored.map((record, index) => decodeLedgerRecord(record, `ledger[${index}]`));
  if (compacted === undefined) return contentOfHours(utcDay, records);
  return records.length === 0 ? contentOfTotals(decodeStoredDay(compacted, "ledger-days")) : "both";
}
