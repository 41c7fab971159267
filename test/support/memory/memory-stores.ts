import type { Documents, Grants, Journal, LanguageNote, Ledger, Marker, Requests, SessionFacts } from "#app/ports";
import type { ChildRequest } from "#domain/asking/child-request";
import type { Language } from "#domain/language";
import type { ChildId } from "#domain/ids";
import { setSeconds } from "#domain/ledger/bits";
import { splitSpan } from "#domain/ledger/split-span";
import type { LedgerRecord } from "#domain/ledger/usage";
import type { Grant } from "#domain/plan/grant";
import type { ClosedDay } from "#domain/record/closed-day";
import type { DayTotals } from "#domain/record/day-totals";
import type { JournalEvent } from "#domain/journal/journal-event";
import { contentOfHours, contentOfTotals } from "#domain/seal/day-content";
import { createMemorySeals } from "./memory-seals.ts";

import { createMemoryArchive } from "./memory-archive.ts";
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
  let journal: { readonly key: number; readonly event: JournalEvent }[] = [];
  let lastKey = 0;
  let households: unknown[] = [];
  let grants: Grant[] = [];
  let marker = false;
  let noted: Language | null = null;
  let counts: unknown;
  let lock: unknown;

  const set = (map: Map<string, unknown>, name: string, value: unknown): void => {
    if (value === undefined) map.delete(name);
    else map.set(name, copy(value));
  };

  const recordsOf = (child: ChildId, fromHour: number, toHour: number): readonly LedgerRecord[] =>
    [...ledger]
      .filter(([key, { utcHour }]) => key.startsWith(`${child} `) && utcHour >= fromHour && utcHour < toHour)
      .map(([, record]) => copy(record));

  const documentStore: Documents = {
    get: async (store, name) => copy(documents.get(`${store}/${name}`)),
    put: async (store, name, value) => set(documents, `${store}/${name}`, value),
    households: async () => copy(households),
    addHousehold: async (signed) => {
      households = [copy(signed), ...households].slice(0, KEPT_VERSIONS);
    },
  };
  const ledgerStore: Ledger = {
    async watch(spans) {
      for (const { child, site, surface, fromSecond, toSecond } of spans)
        for (const { utcHour, from, to } of splitSpan(fromSecond, toSecond)) {
          const key = `${child} ${site} ${surface} ${utcHour}`;
          ledger.set(key, { site, surface, utcHour, bits: setSeconds(ledger.get(key)?.bits ?? null, from, to) });
        }
    },
    read: async (child, fromHour, toHour) => recordsOf(child, fromHour, toHour),
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
  const seals = createMemorySeals({
    journal: () => new Map(journal.map(({ key, event }) => [key, event])),
    contentOfDay: (child, utcDay) => {
      const totals = days.get(`${child} ${utcDay}`);
      return totals === undefined
        ? contentOfHours(utcDay, recordsOf(child, utcDay * 24, (utcDay + 1) * 24))
        : contentOfTotals(totals);
    },
  });
  const events = (): readonly JournalEvent[] => journal.map(({ event }) => event);
  const addUnsealed = (event: JournalEvent): void => {
    lastKey += 1;
    journal.push({ key: lastKey, event: copy(event) });
  };
  const write = (event: JournalEvent): number | null => {
    addUnsealed(event);
    return seals.append({ kind: "event", key: lastKey }, event);
  };
  const journalStore: Journal = {
    append: async (event) => write(event),
    all: async () => copy(events()),
    since: async (atMs) => copy(events()).filter((event) => event.atMs >= atMs),
  };
  const record = createMemoryRecord({
    layStone: seals.layStone,
    ledger,
    days,
    closedDays,
    grants: { get: () => grants, set: (left) => void (grants = [...left]) },
    journal: {
      get: events,
      set: (left) => {
        const known = events();
        journal = journal.filter(({ event }) => left.includes(event));
        for (const event of left.filter((one) => !known.includes(one))) write(event);
      },
    },
  });
  const archive = createMemoryArchive({
    ...{ ledger, days, closedDays, requests },
    grants: { get: () => grants, set: (all) => void (grants = [...all]) },
    journal: {
      get: events,
      set: (all) => {
        const known = events();
        for (const event of all.filter((one) => !known.includes(one))) addUnsealed(event);
      },
    },
    put: ({ store, name, value }) => set(documents, `${store}/${name}`, value),
    addHousehold: (signed) => void (households = [copy(signed), ...households].slice(0, KEPT_VERSIONS)),
  });
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
    lock: async () => lock,
    keepLock: async (publicKey) => void (lock = publicKey),
  };

  return {
    documents: documentStore,
    ledger: ledgerStore,
    record,
    grants: grantStore,
    requests: requestStore,
    journal: journalStore,
    seals: seals.port,
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
      seals.lose();
    },
    /** Lets a test change an event, or a seal, as a child with the developer tools could. */
    forgeJournal(change: (rows: { readonly key: number; readonly event: JournalEvent }[]) => void): void {
      change(journal);
      // As the database goes on counting.
      lastKey = Math.max(lastKey, ...journal.map(({ key }) => key));
    },
    forgeSeals: seals.forge,
    loseSeals: seals.lose,
    loseMarker: (): void => void (marker = false),
    /** Lets a test write what a child that reaches the browser's small store could. */
    forgeCounts: (forged: unknown): void => void (counts = copy(forged)),
    everything: () =>
      copy({
        documents: [...documents],
        households,
        grants,
        requests: [...requests.values()],
        journal: events(),
        ledger: [...ledger].map(([key, { bits }]) => [key, bits.toHex()]),
        days: [...days].map(([key, { rows }]) => [key, [...rows.keys()]]),
        closedDays: [...closedDays.values()],
      }),
    /** Lets a test write what a child with the developer tools could. */
    forgeHouseholds: (forge: (versions: unknown[]) => unknown[]): void => void (households = forge(copy(households))),
  };
}

export type MemoryStores = ReturnType<typeof createMemoryStores>;
