import type { Archive } from "#app/ports";
import { decodeRequest } from "#domain/asking/decode-request";
import type { RecordRows, RowKind } from "#domain/backup/backup-part";
import type { RowKey } from "#domain/backup/backup-place";
import { finite, type Decoder } from "#domain/decode";
import { decodeJournalEvent } from "#domain/journal/decode-journal-event";
import { decodeGrant } from "#domain/plan/decode-grant";
import { decodeWrittenPart } from "#domain/backup/decode-written-part";
import { decodeClosedDay } from "#domain/record/decode-closed-day";
import { decodeDayRow } from "./db/decode-day-row.ts";
import { decodeHourRow } from "./db/decode-hour-row.ts";
import type { Database } from "./db/open-database.ts";
import { restoreStaged } from "./db/restore-staged.ts";
import { writeStrictly } from "./db/write-strictly.ts";
import { readWhatDecodes } from "./read-what-decodes.ts";

/** Snapshots that are kept (issue 4, "In and out"). */
const KEPT_SNAPSHOTS = 10;

const STORE_OF = {
  hours: "ledger",
  days: "ledger-days",
  closed: "closed-days",
  grants: "grants",
  requests: "requests",
  journal: "journal",
} as const;
const DECODE: { readonly [K in RowKind]: Decoder<RecordRows[K]> } = {
  hours: decodeHourRow,
  days: decodeDayRow,
  closed: decodeClosedDay,
  grants: decodeGrant,
  requests: decodeRequest,
  journal: decodeJournalEvent,
};

/** Whole stores, a slice at a time, what is staged to be restored, and snapshots. */
export function createArchive(database: Database): Archive {
  return {
    count: (kind) => database.use((connection) => connection.count(STORE_OF[kind])),

    slice: (kind, after, most) =>
      database.use(async (connection) => {
        const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
        const store = connection.transaction(STORE_OF[kind]).store;
        const [values, keys] = await Promise.all([store.getAll(range, most), store.getAllKeys(range, most)]);
        const last: RowKey | undefined = keys.at(-1);
        return { rows: readWhatDecodes(values, DECODE[kind], kind), last: keys.length < most ? null : (last ?? null) };
      }),

    stage: ({ index, ...written }) =>
      database.use((connection) => writeStrictly(connection, "incoming", (parts) => parts.put(written, index))),

    staged: () =>
      database.use(async (connection) => {
        const { store } = connection.transaction("incoming");
        const [values, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
        return keys.map((index, at) => ({ index, ...decodeWrittenPart(values[at], `incoming[${index}]`) }));
      }),

    unstage: () => database.use((connection) => writeStrictly(connection, "incoming", (parts) => parts.clear())),

    restore: (writes) => database.use((connection) => restoreStaged(connection, writes)),

    snapshots: () =>
      database.use(async (connection) => {
        const { store } = connection.transaction("snapshots");
        const [values, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
        return keys.map((id, at) => ({ id: finite(id, "snapshots"), value: values[at] })).toReversed();
      }),

    keepSnapshot: (value) =>
      database.use((connection) =>
        writeStrictly(connection, "snapshots", async (snapshots) => {
          await snapshots.add(value);
          const keys = await snapshots.getAllKeys();
          await Promise.all(keys.slice(0, -KEPT_SNAPSHOTS).map((key) => snapshots.delete(key)));
        }),
      ),
  };
}
