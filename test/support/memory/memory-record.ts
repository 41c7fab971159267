import type { Destruction, RecordStore } from "#app/record/record-ports";
import { childId } from "#domain/ids";
import type { JournalEvent } from "#domain/journal/journal-event";
import { clearSeconds } from "#domain/ledger/bits";
import type { LedgerRecord } from "#domain/ledger/usage";
import type { Grant } from "#domain/plan/grant";
import type { ClosedDay } from "#domain/record/closed-day";
import type { DayTotals } from "#domain/record/day-totals";
import { withoutQuarters } from "#domain/record/without-quarters";

type Cell<T> = { readonly get: () => T; readonly set: (value: T) => void };
type Stores = {
  readonly ledger: Map<string, LedgerRecord>;
  readonly days: Map<string, DayTotals>;
  readonly closedDays: Map<string, ClosedDay>;
  readonly grants: Cell<readonly Grant[]>;
  readonly journal: Cell<readonly JournalEvent[]>;
  readonly layStone: (what: Destruction) => void;
};

const HOUR_MS = 3_600_000;
const QUARTER_MS = 900_000;
const DAY_MS = 24 * HOUR_MS;
const copy = <T>(value: T): T => structuredClone(value);
const childOf = (key: string): string => key.slice(0, key.indexOf(" "));
const dayOf = ({ utcHour }: LedgerRecord): number => Math.floor(utcHour / 24);

/** What `src/platform/record-store.ts` does in IndexedDB, over the maps of the other stores. */
export function createMemoryRecord({ ledger, days, closedDays, grants, journal, layStone }: Stores): RecordStore {
  const isOf = ({ child }: Destruction, key: string): boolean => child === null || childOf(key) === child;

  function takeSeconds(what: Destruction): number {
    let taken = 0;
    for (const [key, record] of [...ledger]) {
      const startMs = record.utcHour * HOUR_MS;
      if (!isOf(what, key) || startMs >= what.toMs || startMs + HOUR_MS <= what.fromMs) continue;
      const bits = clearSeconds(record.bits, (what.fromMs - startMs) / 1000, (what.toMs - startMs) / 1000);
      taken += 1;
      if (bits === null) ledger.delete(key);
      else ledger.set(key, { ...record, bits });
    }
    for (const [key, totals] of [...days]) {
      const startMs = totals.utcDay * DAY_MS;
      if (!isOf(what, key) || startMs >= what.toMs || startMs + DAY_MS <= what.fromMs) continue;
      const left = withoutQuarters(totals, (what.fromMs - startMs) / QUARTER_MS, (what.toMs - startMs) / QUARTER_MS);
      taken += 1;
      if (left === null) days.delete(key);
      else days.set(key, left);
    }
    return taken;
  }

  function takeEvents({ fateOf }: Destruction): number {
    const left: JournalEvent[] = [];
    const events = journal.get();
    for (const [index, event] of events.entries()) {
      const fate = fateOf(event);
      if (fate === "stop") {
        left.push(...events.slice(index));
        break;
      }
      if (fate === "kept") left.push(event);
    }
    journal.set(left);
    return events.length - left.length;
  }

  return {
    days: async (child, fromDay, toDay) =>
      [...days]
        .filter(([key, { utcDay }]) => childOf(key) === child && utcDay >= fromDay && utcDay < toDay)
        .map(([, totals]) => copy(totals)),

    async inHours(beforeDay) {
      const found = new Map(
        [...ledger]
          .map(([key, record]) => ({ child: childId(childOf(key)), utcDay: dayOf(record) }))
          .filter(({ utcDay }) => utcDay < beforeDay)
          .map((day) => [`${day.child} ${day.utcDay}`, day]),
      );
      return [...found.values()].toSorted((a, b) => a.utcDay - b.utcDay);
    },

    async compact({ child, utcDay }, work) {
      const ofDay = [...ledger].filter(([key, record]) => childOf(key) === child && dayOf(record) === utcDay);
      if (ofDay.length === 0) return;
      const key = `${child} ${utcDay}`;
      const totals = work(
        ofDay.map(([, record]) => copy(record)),
        copy(days.get(key)) ?? null,
      );
      days.set(key, copy(totals));
      for (const [hour] of ofDay) ledger.delete(hour);
    },

    closedDays: async (child, fromDate, toDate) =>
      [...closedDays.values()]
        .filter((day) => day.child === child && day.date >= fromDate && day.date <= toDate)
        .toSorted((a, b) => (a.date < b.date ? -1 : 1))
        .map(copy),

    async close(some) {
      for (const day of some) closedDays.set(`${day.child} ${day.date}`, copy(day));
    },

    async destroy(what, say) {
      const isOfDates = (date: string): boolean => date >= what.fromDate && date < what.toDate;
      const records = takeSeconds(what);
      for (const [key, day] of [...closedDays])
        if (isOf(what, key) && isOfDates(day.date) && !what.isKept(day)) closedDays.delete(key);
      grants.set(grants.get().filter(({ child, date }) => !isOf(what, `${child} `) || !isOfDates(date)));
      const gone = { records, events: takeEvents(what) };
      layStone(what);
      const said = say(gone);
      if (said !== null) journal.set([...journal.get(), said]);
      return gone;
    },
  };
}
