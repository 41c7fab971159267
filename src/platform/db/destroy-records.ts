import type { IDBPDatabase, IDBPObjectStore, StoreNames } from "idb";
import type { Destroyed, Destruction } from "#app/record/record-ports";
import { decodeJournalEvent } from "#domain/journal/decode-journal-event";
import type { JournalEvent } from "#domain/journal/journal-event";
import { clearSeconds, SECONDS_OF_HOUR } from "#domain/ledger/bits";
import { QUARTER_SECONDS, QUARTERS_OF_DAY } from "#domain/record/day-totals";
import { decodeClosedDay } from "#domain/record/decode-closed-day";
import { packDay } from "#domain/record/pack-day";
import { withoutQuarters } from "#domain/record/without-quarters";
import type { Decoder } from "#domain/decode";
import { appendSealed, SEALING } from "./append-sealed.ts";
import { childrenIn } from "./children-in.ts";
import { decodeLedgerRecord } from "./decode-ledger-record.ts";
import { decodeStoredDay } from "./decode-stored-day.ts";
import { keysOf } from "./keys-of.ts";
import { layStone } from "./lay-stone.ts";
import type { Schema } from "./schema.ts";
import { writeTogether } from "./write-together.ts";

const STORES = ["ledger", "ledger-days", "closed-days", "grants", "journal", ...SEALING] as const;
type Store<Name extends StoreNames<Schema>> = IDBPObjectStore<Schema, (typeof STORES)[number][], Name, "readwrite">;

const HOUR_MS = SECONDS_OF_HOUR * 1000;
const QUARTER_MS = QUARTER_SECONDS * 1000;
const DAY_MS = QUARTER_MS * QUARTERS_OF_DAY;

/**
 * Takes what is asked out of every store in one strict transaction, and writes what the journal says of it in the same one. What
 * cannot be read goes where all of it was to go, and stays where a part of it was to stay.
 */
export function destroyRecords(
  connection: IDBPDatabase<Schema>,
  what: Destruction,
  say: (gone: Destroyed) => JournalEvent | null,
): Promise<Destroyed> {
  return writeTogether(connection, STORES, async (transaction) => {
    const [ledger, days] = [transaction.objectStore("ledger"), transaction.objectStore("ledger-days")];
    const [closed, grants] = [transaction.objectStore("closed-days"), transaction.objectStore("grants")];
    const childrenOf = async (keys: Parameters<typeof childrenIn>[0]): Promise<readonly string[]> =>
      what.child === null ? childrenIn(keys) : [what.child];
    let records = 0;
    for (const child of await childrenOf(ledger.index("by-hour"))) records += await takeHours(ledger, child, what);
    for (const child of await childrenOf(days)) records += await takeDays(days, child, what);
    for (const child of await childrenOf(closed)) await takeClosedDays(closed, child, what);
    for (const child of await childrenOf(grants.index("by-day"))) await takeGrants(grants, child, what);
    const journal = transaction.objectStore("journal");
    const gone = { records, events: await takeEvents(journal, what) };
    const left = { events: new Set(await journal.getAllKeys()), seals: transaction.objectStore("seals") };
    await layStone(transaction, left, what);
    const said = say(gone);
    if (said !== null) await appendSealed(transaction, { kind: "event", key: await journal.add(said) }, said);
    return gone;
  });
}

async function takeHours(store: Store<"ledger">, child: string, { fromMs, toMs }: Destruction): Promise<number> {
  const hours = keysOf(child, Math.floor(fromMs / HOUR_MS), Math.ceil(toMs / HOUR_MS));
  let taken = 0;
  for (
    let cursor = await store.index("by-hour").openKeyCursor(hours);
    cursor !== null;
    cursor = await cursor.continue()
  ) {
    const startMs = cursor.key[1] * HOUR_MS;
    const [from, to] = [(fromMs - startMs) / 1000, (toMs - startMs) / 1000];
    const isWhole = from <= 0 && to >= SECONDS_OF_HOUR;
    const record = isWhole ? null : decoded(decodeLedgerRecord, await store.get(cursor.primaryKey));
    if (!isWhole && record === null) continue;
    const bits = record === null ? null : clearSeconds(record.bits, from, to);
    taken += 1;
    if (record === null || bits === null) await store.delete(cursor.primaryKey);
    else await store.put({ child, ...record, bits });
  }
  return taken;
}

async function takeDays(store: Store<"ledger-days">, child: string, { fromMs, toMs }: Destruction): Promise<number> {
  const days = keysOf(child, Math.floor(fromMs / DAY_MS), Math.ceil(toMs / DAY_MS));
  let taken = 0;
  for (let cursor = await store.openCursor(days); cursor !== null; cursor = await cursor.continue()) {
    const startMs = cursor.key[1] * DAY_MS;
    const [from, to] = [(fromMs - startMs) / QUARTER_MS, (toMs - startMs) / QUARTER_MS];
    const isWhole = from <= 0 && to >= QUARTERS_OF_DAY;
    const totals = isWhole ? null : decoded(decodeStoredDay, cursor.value);
    if (!isWhole && totals === null) continue;
    const left = totals === null ? null : withoutQuarters(totals, from, to);
    taken += 1;
    await (left === null ? cursor.delete() : cursor.update({ child, ...packDay(left) }));
  }
  return taken;
}

async function takeClosedDays(
  store: Store<"closed-days">,
  child: string,
  { fromDate, toDate, isKept }: Destruction,
): Promise<void> {
  const dates = keysOf(child, fromDate, toDate);
  for (let cursor = await store.openCursor(dates); cursor !== null; cursor = await cursor.continue()) {
    const day = decoded(decodeClosedDay, cursor.value);
    if (day === null || !isKept(day)) await cursor.delete();
  }
}

async function takeGrants(store: Store<"grants">, child: string, { fromDate, toDate }: Destruction): Promise<void> {
  const dates = keysOf(child, fromDate, toDate);
  for (const key of await store.index("by-day").getAllKeys(dates)) await store.delete(key);
}

async function takeEvents(store: Store<"journal">, { fateOf }: Destruction): Promise<number> {
  let taken = 0;
  for (let cursor = await store.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    const fate = fateOf(decoded(decodeJournalEvent, cursor.value));
    if (fate === "stop") break;
    if (fate === "kept") continue;
    taken += 1;
    await cursor.delete();
  }
  return taken;
}

function decoded<T>(decode: Decoder<T>, value: unknown): T | null {
  try {
    return decode(value, "record");
  } catch {
    return null;
  }
}
