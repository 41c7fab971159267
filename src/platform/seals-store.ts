import type { IDBPTransaction } from "idb";
import type { Seals } from "#app/seal/seal-ports";
import type { Piece } from "#domain/seal/chain-walk";
import { decodeSeal, type Seal } from "#domain/seal/seal";
import { appendSealed, CHAIN_HEAD, CHAIN_START, readHead, SEALING } from "./db/append-sealed.ts";
import { DAYS, daysIn, readDay } from "./db/read-day.ts";
import type { Database } from "./db/open-database.ts";
import type { Schema } from "./db/schema.ts";
import { writeTogether } from "./db/write-together.ts";

/** Read at once at most: behind the last seal there is nothing, or what somebody put there. */
const MOST_EVENTS = 5000;
const READING = ["journal", ...DAYS, ...SEALING] as const;

type Reading = IDBPTransaction<Schema, (typeof READING)[number][]>;

/** The chain over journal and days. What it seals and what it reads back is read in the same way, from hours or from days. */
export function createSeals(database: Database): Seals {
  return {
    start: () => database.use((connection) => connection.get("meta", CHAIN_START)),
    head: () => database.use(async (connection) => readHead(await connection.get("meta", CHAIN_HEAD))),
    lastEvent: () =>
      database.use(async (connection) => {
        const cursor = await connection.transaction("journal").store.openKeyCursor(null, "prev");
        return cursor?.key ?? 0;
      }),

    begin: (start, head) =>
      database.use((connection) =>
        writeTogether(connection, SEALING, async (transaction) => {
          await transaction.objectStore("seals").clear();
          await transaction.objectStore("meta").put(start, CHAIN_START);
          await transaction.objectStore("meta").put(head, CHAIN_HEAD);
        }),
      ),

    sealDay: (child, utcDay) =>
      database.use((connection) =>
        writeTogether(connection, [...DAYS, ...SEALING], async (transaction) =>
          appendSealed(transaction, { kind: "day", child, utcDay }, await readDay(daysIn(transaction), child, utcDay)),
        ),
      ),

    read: (after, most) =>
      database.use(async (connection) => {
        const transaction = connection.transaction([...READING], "readonly");
        const [seals, head] = await Promise.all([
          transaction.objectStore("seals").getAll(IDBKeyRange.lowerBound(after.n, true), most),
          transaction.objectStore("meta").get(CHAIN_HEAD),
        ]);
        const keys = await transaction.objectStore("seals").getAllKeys(IDBKeyRange.lowerBound(after.n, true), most);
        const entries = seals.map((stored, index) => ({ n: keys[index] ?? 0, seal: decoded(stored, keys[index]) }));
        const events = entries.flatMap(({ seal }) => (seal?.of.kind === "event" ? [seal.of.key] : []));
        // Behind the last seal nothing may stand in the journal that is not sealed, however far.
        const isLast = seals.length < most;
        const upTo = isLast ? Infinity : Math.max(after.event, ...events);
        const journal = await readJournal(transaction, after.event, upTo);
        const pieces = await Promise.all(entries.map((entry) => withContent(transaction, entry, journal)));
        const sealed = new Set(events);
        const strangers = [...journal.keys()].filter((key) => !sealed.has(key));
        return {
          pieces: among(pieces, strangers),
          next: isLast ? null : { n: keys.at(-1) ?? after.n, event: upTo },
          head: readHead(head),
        };
      }),
  };
}

type Entry = { readonly n: number; readonly seal: Seal | null };

function decoded(stored: unknown, key: number | undefined): Seal | null {
  try {
    const seal = decodeSeal(stored, "seal");
    return seal.n === key ? seal : null;
  } catch {
    return null;
  }
}

async function readJournal(transaction: Reading, after: number, upTo: number): Promise<ReadonlyMap<number, unknown>> {
  if (upTo <= after) return new Map();
  const range = IDBKeyRange.bound(after, upTo, true, false);
  const store = transaction.objectStore("journal");
  const [keys, events] = await Promise.all([store.getAllKeys(range, MOST_EVENTS), store.getAll(range, MOST_EVENTS)]);
  return new Map(keys.map((key, index) => [key, events[index]]));
}

async function withContent(
  transaction: Reading,
  { n, seal }: Entry,
  journal: ReadonlyMap<number, unknown>,
): Promise<Piece> {
  if (seal === null || seal.of.kind === "stone") return { kind: "entry", n, seal, content: null };
  if (seal.of.kind === "event") return { kind: "entry", n, seal, content: journal.get(seal.of.key) };
  const { child, utcDay } = seal.of;
  // What cannot be read is no day that was ever sealed.
  const content = await readDay(daysIn(transaction), child, utcDay).catch(() => undefined);
  return { kind: "entry", n, seal, content };
}

/** Each stranger before the first event with a greater key. */
function among(pieces: readonly Piece[], strangers: readonly number[]): readonly Piece[] {
  if (strangers.length === 0) return pieces;
  const waiting = [...strangers];
  const mixed = pieces.flatMap((piece): readonly Piece[] => {
    const key = piece.kind === "entry" && piece.seal?.of.kind === "event" ? piece.seal.of.key : null;
    if (key === null || (waiting[0] ?? Infinity) > key) return [piece];
    while ((waiting[0] ?? Infinity) < key) waiting.shift();
    return [{ kind: "stranger" }, piece];
  });
  return waiting.length === 0 ? mixed : [...mixed, { kind: "stranger" }];
}
