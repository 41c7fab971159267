import type {
  Archive,
  Documents,
  Grants,
  Journal,
  LanguageNote,
  Ledger,
  Marker,
  Requests,
  SessionFacts,
} from "#app/ports";
import type { BackupRows, HourRow, RecordRows, RowKind } from "#domain/backup/backup-part";
import type { StagedPart } from "#domain/backup/decode-staged";
import { readBackupPart } from "#domain/backup/read-backup-part";
import { uniteBits } from "#domain/backup/unite-bits";
import type { ChildRequest } from "#domain/asking/child-request";
import { childId } from "#domain/ids";
import type { Language } from "#domain/language";
import { setSeconds } from "#domain/ledger/bits";
import { splitSpan } from "#domain/ledger/split-span";
import type { LedgerRecord } from "#domain/ledger/usage";
import type { Grant } from "#domain/plan/grant";
import type { ClosedDay } from "#domain/record/closed-day";
import type { DayTotals } from "#domain/record/day-totals";
import type { JournalEvent } from "#domain/journal/journal-event";

import { createMemoryRecord } from "./memory-record.ts";

const KEPT_VERSIONS = 10;
const copy = <T>(value: T): T => structuredClone(value);

/** The stores as maps. What goes in and comes out is copied, so that nobody shares an object with the disk. */
export function createMemoryStores() {
  const documents = new Map<string, unknown>();
  const session = new Map<string, unknown>();
  const ledger = new Map<string, LedgerRecord>();
  const days = new Map<string, DayTotals>();
  const closedDays = new Map<string, ClosedDay>();
  const requests = new Map<string, ChildRequest>();
  let journal: readonly JournalEvent[] = [];
  const staged = new Map<number, StagedPart>();
  let snapshots: unknown[] = [];
  let households: unknown[] = [];
  let grants: Grant[] = [];
  let marker = false;
  let noted: Language | null = null;
  let counts: unknown;

  const set = (map: Map<string, unknown>, name: string, value: unknown): void => {
    if (value === undefined) map.delete(name);
    else map.set(name, copy(value));
  };

  const documentStore: Documents = {
    get: async (store, name) => copy(documents.get(`${store}/${name}`)),
    put: async (store, name, value) => set(documents, `${store}/${name}`, value),
    households: async () => copy(households),
    addHousehold: async (signed) => {
      households = [copy(signed), ...households].slice(0, KEPT_VERSIONS);
    },
  };
  const ledgerStore: Ledger = {
    async watch(child, site, surface, fromSecond, toSecond) {
      for (const { utcHour, from, to } of splitSpan(fromSecond, toSecond)) {
        const key = `${child} ${site} ${surface} ${utcHour}`;
        ledger.set(key, { site, surface, utcHour, bits: setSeconds(ledger.get(key)?.bits ?? null, from, to) });
      }
    },
    read: async (child, fromHour, toHour) =>
      [...ledger]
        .filter(([key, { utcHour }]) => key.startsWith(`${child} `) && utcHour >= fromHour && utcHour < toHour)
        .map(([, record]) => copy(record)),
  };
  const grantStore: Grants = {
    add: async (grant) => void (grants = [...grants, copy(grant)]),
    remove: async (id) => void (grants = grants.filter((grant) => grant.id !== id)),
    ofDay: async (child, date) => grants.filter((grant) => grant.child === child && grant.date === date),
  };
  const requestStore: Requests = {
    all: async () => copy([...requests.values()]).toSorted((a, b) => a.atMs - b.atMs),
    put: async (request) => void requests.set(request.id, copy(request)),
    remove: async (id) => void requests.delete(id),
  };
  const journalStore: Journal = {
    append: async (event) => void (journal = [...journal, copy(event)]),
    all: async () => copy(journal),
  };
  const record = createMemoryRecord({
    ledger,
    days,
    closedDays,
    grants: { get: () => grants, set: (left) => void (grants = [...left]) },
    journal: { get: () => journal, set: (left) => void (journal = copy(left)) },
  });
  const hourRows = (): readonly HourRow[] =>
    [...ledger].map(([key, record]) => ({ child: childId(key.split(" ")[0] ?? ""), ...copy(record) }));
  const rowsOf: { readonly [K in RowKind]: () => readonly RecordRows[K][] } = {
    hours: hourRows,
    grants: () => copy(grants),
    requests: () => copy([...requests.values()]),
    journal: () => copy(journal),
  };
  function lay(part: BackupRows): void {
    if (part.kind === "hours") {
      for (const { child, ...record } of part.rows) {
        const key = `${child} ${record.site} ${record.surface} ${record.utcHour}`;
        const before = ledger.get(key);
        ledger.set(key, before === undefined ? record : { ...record, bits: uniteBits(before.bits, record.bits) });
      }
    } else if (part.kind === "grants") {
      grants = [...grants, ...part.rows.filter(({ id }) => !grants.some((grant) => grant.id === id))];
    } else if (part.kind === "requests") {
      for (const row of part.rows) if (!requests.has(row.id)) requests.set(row.id, row);
    } else {
      const known = new Set(journal.map((event) => JSON.stringify(event)));
      journal = [...journal, ...part.rows.filter((event) => !known.has(JSON.stringify(event)))];
    }
  }
  const archive: Archive = {
    count: async (kind) => rowsOf[kind]().length,
    async slice(kind, after, most) {
      const from = after === null ? 0 : Number(after);
      const rows = rowsOf[kind]().slice(from, from + most);
      return { rows, last: rows.length < most ? null : from + most };
    },
    stage: async (part) => void staged.set(part.index, part),
    staged: async () => [...staged.values()].toSorted((a, b) => a.index - b.index),
    unstage: async () => staged.clear(),
    async restore(writes) {
      const parts = [...staged.values()].map((part) => readBackupPart(part, "content"));
      for (const { store, name, value } of writes.documents) set(documents, `${store}/${name}`, value);
      households = [copy(writes.household), ...households].slice(0, KEPT_VERSIONS);
      for (const part of parts) if (part.kind !== "head" && part.kind !== "end") lay(part);
      journal = [...journal, ...copy(writes.events)];
      staged.clear();
    },
    snapshots: async () => copy(snapshots.map((value, id) => ({ id, value })).toReversed()),
    keepSnapshot: async (value) => void (snapshots = [...snapshots, copy(value)].slice(-10)),
  };
  const sessionStore: SessionFacts = {
    get: async (name) => copy(session.get(name)),
    put: async (name, value) => set(session, name, value),
    list: async (prefix) =>
      new Map([...session].filter(([name]) => name.startsWith(prefix)).map(([name, value]) => [name, copy(value)])),
  };
  const languageNote: LanguageNote = {
    read: async () => noted,
    write: async (language) => void (noted = language),
  };
  const markerStore: Marker = {
    isSet: async () => marker,
    set: async () => void (marker = true),
    counts: async () => copy(counts),
    keepCounts: async (kept) => void (counts = copy(kept)),
  };

  return {
    documents: documentStore,
    ledger: ledgerStore,
    record,
    grants: grantStore,
    requests: requestStore,
    journal: journalStore,
    archive,
    session: sessionStore,
    marker: markerStore,
    languageNote,
    /** The browser ends: what was only in memory is gone. */
    endBrowser: (): void => session.clear(),
    /** The database is lost; the marker is not. */
    loseDatabase(): void {
      documents.clear();
      households = [];
      grants = [];
      ledger.clear();
      days.clear();
      closedDays.clear();
      requests.clear();
    },
    loseMarker: (): void => void (marker = false),
    /** Lets a test write what a child that reaches the browser's small store could. */
    forgeCounts: (forged: unknown): void => void (counts = copy(forged)),
    everything: () =>
      copy({
        documents: [...documents],
        households,
        grants,
        requests: [...requests.values()],
        journal,
        ledger: [...ledger].map(([key, { bits }]) => [key, bits.toHex()]),
        days: [...days].map(([key, { rows }]) => [key, [...rows.keys()]]),
        closedDays: [...closedDays.values()],
      }),
    /** Lets a test write what a child with the developer tools could. */
    forgeHouseholds: (forge: (versions: unknown[]) => unknown[]): void => void (households = forge(copy(households))),
  };
}

export type MemoryStores = ReturnType<typeof createMemoryStores>;
