import type { Archive, DocumentWrite } from "#app/ports";
import type { ChildRequest } from "#domain/asking/child-request";
import type { BackupRows, DayRow, HourRow, RecordRows, RowKind } from "#domain/backup/backup-part";
import type { StagedPart } from "#domain/backup/decode-staged";
import { readBackupPart } from "#domain/backup/read-backup-part";
import { uniteBits } from "#domain/backup/unite-bits";
import { uniteDays } from "#domain/backup/unite-days";
import { withHours } from "#domain/backup/with-hours";
import { childId } from "#domain/ids";
import type { JournalEvent } from "#domain/journal/journal-event";
import type { LedgerRecord } from "#domain/ledger/usage";
import type { Grant } from "#domain/plan/grant";
import type { ClosedDay } from "#domain/record/closed-day";
import type { DayTotals } from "#domain/record/day-totals";
import { packDay } from "#domain/record/pack-day";
import { unpackDay } from "#domain/record/unpack-day";

type Cell<T> = { readonly get: () => T; readonly set: (value: T) => void };
type Stores = {
  readonly ledger: Map<string, LedgerRecord>;
  readonly days: Map<string, DayTotals>;
  readonly closedDays: Map<string, ClosedDay>;
  readonly requests: Map<string, ChildRequest>;
  readonly grants: Cell<readonly Grant[]>;
  readonly journal: Cell<readonly JournalEvent[]>;
  readonly put: (write: DocumentWrite) => void;
  readonly addHousehold: (signed: unknown) => void;
};

const KEPT_SNAPSHOTS = 10;
const HOURS_OF_DAY = 24;
const copy = <T>(value: T): T => structuredClone(value);
const childOf = (key: string) => childId(key.slice(0, key.indexOf(" ")));

/** What `src/platform/archive-store.ts` does in IndexedDB, over the maps of the other stores. */
export function createMemoryArchive(stores: Stores): Archive {
  const { ledger, days, closedDays, requests, grants, journal, put, addHousehold } = stores;
  const staged = new Map<number, StagedPart>();
  let snapshots: readonly { readonly id: number; readonly value: unknown }[] = [];
  let nextId = 1;

  const rowsOf: { readonly [K in RowKind]: () => readonly RecordRows[K][] } = {
    hours: () => [...ledger].map(([key, record]): HourRow => ({ child: childOf(key), ...copy(record) })),
    days: () => [...days].map(([key, day]): DayRow => ({ child: childOf(key), ...packDay(day) })),
    closed: () => copy([...closedDays.values()]),
    grants: () => copy(grants.get()),
    requests: () => copy([...requests.values()]),
    journal: () => copy(journal.get()),
  };

  function layHour({ child, ...record }: HourRow): void {
    const dayKey = `${child} ${Math.floor(record.utcHour / HOURS_OF_DAY)}`;
    const day = days.get(dayKey);
    if (day !== undefined) return void days.set(dayKey, withHours(day, [record]));
    const key = `${child} ${record.site} ${record.surface} ${record.utcHour}`;
    const before = ledger.get(key);
    ledger.set(key, before === undefined ? record : { ...record, bits: uniteBits(before.bits, record.bits) });
  }

  function layDay({ child, ...packed }: DayRow): void {
    const key = `${child} ${packed.utcDay}`;
    const before = days.get(key);
    const incoming = unpackDay(packed, "days");
    const hours = [...ledger].filter(
      ([hour, { utcHour }]) => childOf(hour) === child && Math.floor(utcHour / HOURS_OF_DAY) === packed.utcDay,
    );
    const united = before === undefined ? incoming : uniteDays(before, incoming);
    days.set(
      key,
      withHours(
        united,
        hours.map(([, record]) => record),
      ),
    );
    for (const [hour] of hours) ledger.delete(hour);
  }

  function lay(part: BackupRows): void {
    if (part.kind === "hours") part.rows.forEach(layHour);
    else if (part.kind === "days") part.rows.forEach(layDay);
    else if (part.kind === "closed") {
      for (const day of part.rows) {
        const key = `${day.child} ${day.date}`;
        if (!closedDays.has(key)) closedDays.set(key, day);
      }
    } else if (part.kind === "grants") {
      const before = grants.get();
      grants.set([...before, ...part.rows.filter(({ id }) => !before.some((grant) => grant.id === id))]);
    } else if (part.kind === "requests") {
      for (const row of part.rows) if (!requests.has(row.id)) requests.set(row.id, row);
    } else {
      const known = new Set(journal.get().map((event) => JSON.stringify(event)));
      journal.set([...journal.get(), ...part.rows.filter((event) => !known.has(JSON.stringify(event)))]);
    }
  }

  return {
    count: async (kind) => rowsOf[kind]().length,
    async slice(kind, after, most) {
      const from = after === null ? 0 : Number(after);
      const rows = rowsOf[kind]().slice(from, from + most);
      return { rows, last: rows.length < most ? null : from + most };
    },
    stage: async (part) => void staged.set(part.index, part),
    staged: async () => [...staged.values()].toSorted((a, b) => a.index - b.index),
    unstage: async () => staged.clear(),
    async restore({ documents, household, events }) {
      const parts = [...staged.values()].map((part) => readBackupPart(part, "content"));
      documents.forEach(put);
      addHousehold(household);
      for (const part of parts) if (part.kind !== "head" && part.kind !== "end") lay(part);
      journal.set([...journal.get(), ...copy(events)]);
      staged.clear();
    },
    snapshots: async () => copy(snapshots.toReversed()),
    async keepSnapshot(value) {
      snapshots = [...snapshots, { id: nextId, value: copy(value) }].slice(-KEPT_SNAPSHOTS);
      nextId += 1;
    },
  };
}
