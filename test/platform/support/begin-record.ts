import type { Ledger } from "#app/ports";
import type { RecordStore } from "#app/record/record-ports";
import type { ChildId } from "#domain/ids";
import { compactDay } from "#domain/record/compact-day";
import type { DayRules } from "#domain/record/day-rules";
import type { DayTotals } from "#domain/record/day-totals";
import { mergeTotals } from "#domain/record/merge-totals";
import { createGrants } from "#platform/grants-store";
import { createJournal } from "#platform/journal-store";
import { createLedger } from "#platform/ledger-store";
import { createRecordStore } from "#platform/record-store";
import { forgetDatabases, openForTest } from "./fresh-database.ts";

export const RULES: DayRules = { uncounted: [{ site: "all", surface: "messages" }], groups: [] };
/** A UTC day (days since the epoch). */
export const FIRST_DAY = 20_000;
export const DAY_SECONDS = 86_400;

/** The record in a new database, with what a view reads of it. */
export function beginRecord() {
  forgetDatabases();
  const database = openForTest();
  const [ledger, record]: [Ledger, RecordStore] = [createLedger(database), createRecordStore(database)];
  return {
    ...{ database, ledger, record },
    grants: createGrants(database),
    journal: createJournal(database),

    compact: (child: ChildId, utcDay = FIRST_DAY): Promise<void> =>
      record.compact({ child, utcDay }, (records, before) => {
        const totals = compactDay(utcDay, records, () => RULES);
        return mergeTotals(totals, before);
      }),

    /** Everything that was watched, from hours and days: seconds by row and quarter, by UTC day. */
    async readAll(child: ChildId): Promise<Record<string, Record<string, number>>> {
      const days = new Map((await record.days(child, 0, 200_000)).map((day) => [day.utcDay, day]));
      const hours = Map.groupBy(await ledger.read(child, 0, 4_800_000), ({ utcHour }) => Math.floor(utcHour / 24));
      for (const [utcDay, records] of hours) {
        const totals = compactDay(utcDay, records, () => RULES);
        days.set(utcDay, mergeTotals(totals, days.get(utcDay) ?? null));
      }
      return Object.fromEntries(Array.from(days.values(), (day) => [day.utcDay, rowsOf(day)]));
    },
  };
}

const rowsOf = ({ rows }: DayTotals): Record<string, number> =>
  Object.fromEntries(
    [...rows]
      .flatMap(([name, row]) =>
        [...row.entries()].map(([quarter, seconds]) => [`${name} ${quarter}`, seconds] as const),
      )
      .filter(([, seconds]) => seconds > 0),
  );
