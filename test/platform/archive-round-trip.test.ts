import fc from "fast-check";
import { expect, test } from "vitest";
import type { ChildRequest } from "#domain/asking/child-request";
import type { DayRow, HourRow, RecordRows, RowKind } from "#domain/backup/backup-part";
import type { RowKey } from "#domain/backup/backup-place";
import { ROW_KINDS } from "#domain/backup/row-kinds";
import { withoutWords } from "#domain/backup/without-words";
import { writeBackupRows } from "#domain/backup/write-backup-rows";
import { childId, grownUpId, siteId } from "#domain/ids";
import type { JournalEvent } from "#domain/journal/journal-event";
import { setSeconds } from "#domain/ledger/bits";
import type { Grant } from "#domain/plan/grant";
import type { ClosedDay } from "#domain/record/closed-day";
import { packDay } from "#domain/record/pack-day";
import { createArchive } from "#platform/archive-store";
import { forgetDatabases, openForTest } from "./support/fresh-database.ts";

const child = fc.constantFrom("mia", "leo").map(childId);
const site = fc.constantFrom("instagram", "youtube", "own:example.org").map(siteId);
const surface = fc.constantFrom("feed", "messages", "watch");
const id = fc.stringMatching(/^[a-z]{1,6}$/);
const date = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, "0")}`);
const HOUR = 498_000;

/** Each hour lies in days that no compacted one is of. */
const hour: fc.Arbitrary<HourRow> = fc.record({
  ...{ child, site, surface, utcHour: fc.integer({ min: HOUR, max: HOUR + 50 }) },
  bits: fc.tuple(fc.nat(3599), fc.nat(900)).map(([from, length]) => setSeconds(null, from, from + length + 1)),
});
const day: fc.Arbitrary<DayRow> = fc
  .tuple(
    child,
    fc.nat(500),
    fc.uniqueArray(fc.tuple(fc.nat(95), fc.integer({ min: 1, max: 900 })), { selector: ([at]) => at }),
  )
  .map(([whose, utcDay, quarters]) => {
    const row = new Uint16Array(96);
    for (const [quarter, seconds] of quarters) row[quarter] = seconds;
    return {
      child: whose,
      ...packDay({
        utcDay,
        rows: new Map([
          ["watched", row],
          ["youtube/all", row],
        ]),
      }),
    };
  });
const closed: fc.Arbitrary<ClosedDay> = fc.oneof(
  fc.record({ kind: fc.constant("forgotten"), child, date, countedSeconds: fc.nat(9000), takenSeconds: fc.nat(9000) }),
  fc.record({
    ...{ kind: fc.constant("kept"), child, date, limitSeconds: fc.option(fc.nat(9000)), givenSeconds: fc.nat(900) },
    ...{
      uncounted: fc.constant([]),
      groups: fc.array(fc.array(fc.record({ site, surface }), { maxLength: 2 }), { maxLength: 2 }),
    },
  }),
);
const grant: fc.Arbitrary<Grant> = fc.record({
  ...{ id, child, date, givenAtMs: fc.nat(), signature: fc.constant("c2lnbmVk"), pastBedtime: fc.boolean() },
  amount: fc.record({ kind: fc.constant("minutes"), minutes: fc.integer({ min: 1, max: 240 }) }),
  scope: fc.record({ site, surface }),
  by: fc.oneof(fc.constantFrom("code" as const, "spare" as const), fc.constant(grownUpId("ada"))),
});
const request: fc.Arbitrary<ChildRequest> = fc.record({
  ...{ id, child, date, atMs: fc.nat(), kind: fc.constant("time"), minutes: fc.constantFrom(5, 15, null) },
  ...{ purpose: fc.constantFrom("school", null), line: fc.constantFrom("For Friday", null), site: fc.option(site) },
  ...{ surface: fc.option(surface), reason: fc.constant(null), answeredAtMs: fc.option(fc.nat()) },
  answer: fc.constantFrom({ kind: "no", say: "Later" } as const, { kind: "taken-back" } as const, null),
  answeredBy: fc.constantFrom(grownUpId("ada"), null),
});
const event: fc.Arbitrary<JournalEvent> = fc.oneof(
  fc.record({ kind: fc.constant("turn-ended"), atMs: fc.nat() }),
  fc.record({ kind: fc.constant("chosen"), atMs: fc.nat(), child: fc.option(child) }),
);
const few = <T>(one: fc.Arbitrary<T>, key: (row: T) => string) => fc.uniqueArray(one, { selector: key, maxLength: 12 });
const everything = fc.record({
  hours: few(hour, (row) => `${row.child} ${row.site} ${row.surface} ${row.utcHour}`),
  days: few(day, (row) => `${row.child} ${row.utcDay}`),
  closed: few(closed, (row) => `${row.child} ${row.date}`),
  grants: few(grant, (row) => row.id),
  requests: few(request, (row) => row.id),
  journal: few(event, (row) => JSON.stringify(row)),
});
type Everything = { readonly [K in RowKind]: readonly RecordRows[K][] };

/** Rows as texts, whatever the order of their fields. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const sorted = (rows: readonly unknown[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row, inOrder)).toSorted();

test("whatever is stored is the same after a backup and its restore on an empty computer, and after it is restored again", async () => {
  await fc.assert(
    fc.asyncProperty(everything, fc.integer({ min: 1, max: 5 }), async (stored: Everything, most) => {
      forgetDatabases();
      const database = openForTest();
      const archive = createArchive(database);
      let index = 0;
      const stage = async (kind: RowKind): Promise<void> => {
        for (let from = 0; from < stored[kind].length; from += most) {
          const part = writeBackupRows<RowKind>(kind, stored[kind].slice(from, from + most));
          await archive.stage({ index, version: 1, part });
          index += 1;
        }
      };
      const read = async (kind: RowKind): Promise<readonly unknown[]> => {
        const rows: unknown[] = [];
        let after: RowKey | null = null;
        do {
          const slice: { rows: readonly unknown[]; last: RowKey | null } = await archive.slice(kind, after, most);
          rows.push(...slice.rows);
          after = slice.last;
        } while (after !== null);
        return rows;
      };
      const wanted: Everything = { ...stored, requests: stored.requests.map(withoutWords) };
      for (let time = 0; time < 2; time += 1) {
        for (const kind of ROW_KINDS) await stage(kind);
        await archive.restore({ documents: [], household: {}, events: [] });
        for (const kind of ROW_KINDS) expect(sorted(await read(kind)), kind).toEqual(sorted(wanted[kind]));
      }
      await database.close();
    }),
    { numRuns: 40 },
  );
});
