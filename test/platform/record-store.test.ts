import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { Destruction, Ledger, RecordStore } from "#app/ports";
import { childId, grownUpId, siteId } from "#domain/ids";
import type { JournalEvent } from "#domain/journal/journal-event";
import { compactDay } from "#domain/record/compact-day";
import type { DayRules } from "#domain/record/day-rules";
import type { DayTotals } from "#domain/record/day-totals";
import { mergeTotals } from "#domain/record/merge-totals";
import type { Database } from "#platform/db/open-database";
import { createGrants } from "#platform/grants-store";
import { createJournal } from "#platform/journal-store";
import { createLedger } from "#platform/ledger-store";
import { createRecordStore } from "#platform/record-store";
import { makeGrant } from "#test/support/domain/make-grant";
import { failAfter } from "./support/fail-after.ts";
import { forgetDatabases, openForTest } from "./support/fresh-database.ts";

const mia = childId("mia");
const ben = childId("ben");
const reddit = siteId("reddit");
const RULES: DayRules = { uncounted: [{ site: "all", surface: "messages" }], groups: [] };
const FIRST_DAY = 20_000;
const DAY_SECONDS = 86_400;
const DAY_MS = DAY_SECONDS * 1000;

let database: Database;
let ledger: Ledger;
let record: RecordStore;

beforeEach(begin);

function begin(): void {
  forgetDatabases();
  database = openForTest();
  ledger = createLedger(database);
  record = createRecordStore(database);
}

const compact = (child = mia, utcDay = FIRST_DAY): Promise<void> =>
  record.compact({ child, utcDay }, (records, before) =>
    mergeTotals(
      compactDay(utcDay, records, () => RULES),
      before,
    ),
  );

/** Everything that was watched, from hours and days, as a view reads it. */
async function readAll(child = mia): Promise<Record<string, Record<string, number>>> {
  const days = new Map((await record.days(child, 0, 200_000)).map((day) => [day.utcDay, day]));
  const hours = Map.groupBy(await ledger.read(child, 0, 4_800_000), ({ utcHour }) => Math.floor(utcHour / 24));
  for (const [utcDay, records] of hours)
    days.set(
      utcDay,
      mergeTotals(
        compactDay(utcDay, records, () => RULES),
        days.get(utcDay) ?? null,
      ),
    );
  return Object.fromEntries(Array.from(days.values(), (day) => [day.utcDay, rowsOf(day)]));
}

const rowsOf = ({ rows }: DayTotals): Record<string, number> =>
  Object.fromEntries(
    Array.from(rows, ([name, row]) =>
      Array.from(row.entries(), ([quarter, seconds]): [string, number] => [`${name} ${quarter}`, seconds]),
    )
      .flat()
      .filter(([, seconds]) => seconds > 0),
  );

const destruction = (what: Partial<Destruction>): Destruction => ({
  ...{ child: null, fromMs: 0, toMs: 0, fromDate: "", toDate: "", isKept: () => false, fateOf: () => "kept" },
  ...what,
});

const stretch = fc.record({
  child: fc.constantFrom(mia, ben),
  site: fc.constantFrom("reddit", "own:example.org"),
  surface: fc.constantFrom("feed" as const, "messages" as const),
  from: fc.integer({ min: 0, max: 2 * DAY_SECONDS }),
  length: fc.integer({ min: 1, max: 5000 }),
});

async function watchAll(
  stretches: readonly (typeof stretch extends fc.Arbitrary<infer T> ? T : never)[],
): Promise<void> {
  for (const { child, site, surface, from, length } of stretches) {
    const start = FIRST_DAY * DAY_SECONDS + from;
    await ledger.watch(child, siteId(site), surface, start, start + length);
  }
}

describe("days that are compacted", () => {
  test("have every figure of their hours, and no hour is left", async () => {
    const start = FIRST_DAY * DAY_SECONDS;
    await ledger.watch(mia, reddit, "feed", start + 850, start + 950);
    const before = await readAll();
    await compact();
    expect(await readAll()).toEqual(before);
    expect(await ledger.read(mia, 0, 4_800_000)).toEqual([]);
    expect(before[FIRST_DAY]).toMatchObject({ "watched 0": 50, "watched 1": 50, "reddit/feed 1": 50 });
  });

  test("lose nothing and double nothing, wherever the disk gives out on the way, and however often it is tried", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(stretch, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat({ max: 12 }), { maxLength: 4 }),
        async (stretches, failures) => {
          begin();
          await watchAll(stretches);
          const before = [await readAll(mia), await readAll(ben)];
          for (const changes of failures) {
            const disk = failAfter(changes);
            for (const day of await record.inHours(FIRST_DAY + 3))
              await compact(day.child, day.utcDay).catch(() => undefined);
            disk.end();
            expect([await readAll(mia), await readAll(ben)]).toEqual(before);
          }
          for (const day of await record.inHours(FIRST_DAY + 3)) await compact(day.child, day.utcDay);
          expect([await readAll(mia), await readAll(ben)]).toEqual(before);
          expect(await record.inHours(FIRST_DAY + 3)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("take in seconds that came after, and no quarter has more than it can hold", async () => {
    const start = FIRST_DAY * DAY_SECONDS;
    await ledger.watch(mia, reddit, "feed", start, start + 500);
    await compact();
    await ledger.watch(mia, reddit, "feed", start + 200, start + 800);
    expect((await readAll())[FIRST_DAY]).toMatchObject({ "watched 0": 900 });
    await compact();
    expect((await readAll())[FIRST_DAY]).toMatchObject({ "watched 0": 900 });
  });

  test("stay in their hours where one of them cannot be read", async () => {
    const start = FIRST_DAY * DAY_SECONDS;
    await ledger.watch(mia, reddit, "feed", start, start + 10);
    const broken = { child: mia, site: reddit, surface: "shorts", utcHour: FIRST_DAY * 24, bits: "gone" };
    await database.use((connection) => connection.put("ledger", broken));
    await expect(compact()).rejects.toThrow("bits");
    expect(await record.days(mia, 0, 200_000)).toEqual([]);
    expect(await database.use((connection) => connection.count("ledger"))).toBe(2);
  });

  test("that cannot be read throw: they might hold seconds", async () => {
    const broken = { child: mia, utcDay: FIRST_DAY, names: ["watched"], lengths: new Uint8Array([2]) };
    await database.use((connection) => connection.put("ledger-days", broken));
    await expect(record.days(mia, 0, 200_000)).rejects.toThrow("ledger-days[0]");
  });

  test("are looked for in the hours of every child, before a day", async () => {
    const start = FIRST_DAY * DAY_SECONDS;
    await ledger.watch(mia, reddit, "feed", start, start + 10);
    await ledger.watch(mia, siteId("x"), "feed", start + 7200, start + 7210);
    await ledger.watch(mia, reddit, "feed", start + 2 * DAY_SECONDS, start + 2 * DAY_SECONDS + 10);
    await ledger.watch(ben, reddit, "feed", start + DAY_SECONDS, start + DAY_SECONDS + 10);
    expect(await record.inHours(FIRST_DAY + 2)).toEqual([
      { child: ben, utcDay: FIRST_DAY + 1 },
      { child: mia, utcDay: FIRST_DAY },
    ]);
  });
});

describe("what is destroyed", () => {
  const paused = (atMs: number): JournalEvent => ({ kind: "paused", on: true, atMs });

  test("is gone to the second from hours, to the quarter from days, of every child, and nothing else is", async () => {
    const start = FIRST_DAY * DAY_SECONDS;
    for (const child of [mia, ben]) {
      await ledger.watch(child, reddit, "feed", start + 1800, start + 3600);
      await compact(child);
      await ledger.watch(child, reddit, "feed", start + DAY_SECONDS, start + DAY_SECONDS + 4000);
    }
    const to = (start + 2700) * 1000;
    const gone = await record.destroy(destruction({ fromMs: 0, toMs: to }), () => null);
    expect(gone).toEqual({ records: 2, events: 0 });
    expect((await readAll(ben))[FIRST_DAY]).toMatchObject({ "watched 3": 900 });
    expect(Object.keys((await readAll(ben))[FIRST_DAY] ?? {})).not.toContain("watched 2");
    await record.destroy(destruction({ child: mia, toMs: (start + DAY_SECONDS + 100) * 1000 }), () => null);
    expect(await readAll(mia)).toMatchObject({ [FIRST_DAY + 1]: { "watched 0": 800, "watched 4": 400 } });
    expect((await readAll(mia))[FIRST_DAY]).toBeUndefined();
    expect((await readAll(ben))[FIRST_DAY + 1]).toMatchObject({ "watched 0": 900 });
  });

  test("goes whole or not at all, wherever the disk gives out, and is said in the journal with it", async () => {
    const start = FIRST_DAY * DAY_SECONDS;
    const prepare = async (): Promise<void> => {
      begin();
      await ledger.watch(mia, reddit, "feed", start, start + 4000);
      await record.close([
        { kind: "kept", child: mia, date: "2026-11-23", limitSeconds: 60, givenSeconds: 0, ...RULES },
      ]);
      await createGrants(database).add(makeGrant(15));
      await createJournal(database).append(paused(1));
    };
    const all = destruction({ toMs: (start + DAY_SECONDS) * 1000, toDate: "2026-12-01", fateOf: () => "gone" });
    const everything = async (): Promise<readonly unknown[]> => [
      await ledger.read(mia, 0, 4_800_000),
      await record.closedDays(mia, "2026-01-01", "2026-12-31"),
      await createGrants(database).ofDay(mia, "2026-11-23"),
      await createJournal(database).all(),
    ];
    await prepare();
    const before = await everything();
    // Two hours, a day, a grant, an event, and the word of it.
    for (let changes = 0; changes < 6; changes += 1) {
      const disk = failAfter(changes);
      await expect(record.destroy(all, () => paused(2))).rejects.toThrow();
      disk.end();
      expect(await everything()).toEqual(before);
    }
    expect(await record.destroy(all, () => paused(2))).toEqual({ records: 2, events: 1 });
    expect(await everything()).toEqual([[], [], [], [paused(2)]]);
  });

  test("spares the closed days that it is told to, and dates that are not asked", async () => {
    const kept = { kind: "kept", child: mia, limitSeconds: null, givenSeconds: 0, ...RULES } as const;
    const forgotten = { kind: "forgotten", child: mia, countedSeconds: 1, takenSeconds: 1 } as const;
    const days = [
      { ...kept, date: "2026-11-20" },
      { ...forgotten, date: "2026-11-21" },
      { ...kept, date: "2026-11-22" },
      { ...kept, date: "2026-11-23" },
    ];
    await record.close(days);
    const what = {
      fromDate: "2026-11-21",
      toDate: "2026-11-23",
      isKept: ({ kind }: { kind: string }) => kind === "forgotten",
    };
    await record.destroy(destruction(what), () => null);
    const left = await record.closedDays(mia, "2026-01-01", "2026-12-31");
    expect(left.map(({ date }) => date)).toEqual(["2026-11-20", "2026-11-21", "2026-11-23"]);
  });

  test("ends in the journal where it is told to stop, and takes what cannot be read by its word alone", async () => {
    const journal = createJournal(database);
    await journal.append(paused(1));
    await database.use((connection) => connection.add("journal", { kind: "of-later", atMs: 2 }));
    for (const atMs of [3, 4, 1]) await journal.append(paused(atMs));
    const fateOf: Destruction["fateOf"] = (event) => (event === null ? "kept" : event.atMs < 4 ? "gone" : "stop");
    const said: JournalEvent = {
      kind: "forgotten",
      atMs: 9,
      what: "week",
      child: null,
      fromMs: 0,
      toMs: 1,
      by: grownUpId("ana"),
    };
    expect(await record.destroy(destruction({ fateOf }), () => said)).toEqual({ records: 0, events: 2 });
    expect(await journal.all()).toEqual([paused(4), paused(1), said]);
    expect(await database.use((connection) => connection.count("journal"))).toBe(4);
  });

  test("goes where it cannot be read and all of it was to go, and stays where a part was to stay", async () => {
    const broken = { child: mia, site: reddit, surface: "feed", bits: "gone" };
    for (const utcHour of [FIRST_DAY * 24, FIRST_DAY * 24 + 1])
      await database.use((connection) => connection.put("ledger", { ...broken, utcHour }));
    const toMs = FIRST_DAY * DAY_MS + 3_600_000 + 1000;
    expect(await record.destroy(destruction({ toMs }), () => null)).toMatchObject({ records: 1 });
    expect(await database.use((connection) => connection.count("ledger"))).toBe(1);
  });
});
