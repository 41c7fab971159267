import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { HourRow } from "#domain/backup/backup-part";
import { writeBackupRows } from "#domain/backup/write-backup-rows";
import { childId, siteId } from "#domain/ids";
import { setSeconds } from "#domain/ledger/bits";
import { compactDay } from "#domain/record/compact-day";
import { packDay } from "#domain/record/pack-day";
import { createArchive } from "#platform/archive-store";
import type { Database } from "#platform/db/open-database";
import { createDocuments } from "#platform/documents";
import { createJournal } from "#platform/journal-store";
import { createLedger } from "#platform/ledger-store";
import { createRecordStore } from "#platform/record-store";
import { watched } from "#test/support/domain/watched";
import { forgetDatabases, openForTest } from "./support/fresh-database.ts";

const mia = childId("mia");
const reddit = siteId("reddit");
const HOUR = 500_000;
const LOCK = JSON.parse(readFileSync(new URL("../fixtures/lock/v1.json", import.meta.url), "utf8")) as object;
const writes = {
  documents: [
    { store: "meta", name: "setup", value: { step: "done" } },
    { store: "lock", name: "codes", value: undefined },
    { store: "lock", name: "door", value: LOCK },
  ],
  household: { text: "restored", signature: "", count: 9 },
  events: [{ kind: "turn-ended", atMs: 9 }],
} as const;
let database: Database;

beforeEach(() => {
  forgetDatabases();
  database = openForTest();
});

const hour = (from: number, to: number, utcHour = HOUR): HourRow => ({
  ...{ child: mia, site: reddit, surface: "feed", utcHour },
  bits: setSeconds(null, from, to),
});

async function stageHours(rows: readonly HourRow[], index = 0): Promise<void> {
  await createArchive(database).stage({ index, version: 1, part: writeBackupRows("hours", rows) });
}

/** Everything that is stored, store by store. */
const everything = (): Promise<unknown> =>
  database.use((connection) =>
    Promise.all(
      [...connection.objectStoreNames].map(async (name) => [
        name,
        await connection.getAllKeys(name),
        await connection.getAll(name),
      ]),
    ),
  );

describe("the archive", () => {
  test("reads a store slice by slice, and says where each ended", async () => {
    const journal = createJournal(database);
    for (let atMs = 0; atMs < 5; atMs += 1) await journal.append({ kind: "turn-ended", atMs });
    const archive = createArchive(database);
    expect(await archive.count("journal")).toBe(5);
    const first = await archive.slice("journal", null, 3);
    const second = await archive.slice("journal", first.last, 3);
    expect([first, second].map(({ rows }) => rows.map(({ atMs }) => atMs))).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    expect(second.last).toBeNull();
  });

  test("keeps the last ten snapshots, the newest first", async () => {
    const archive = createArchive(database);
    for (let count = 0; count < 12; count += 1) await archive.keepSnapshot({ count });
    expect((await archive.snapshots()).map(({ value }) => value)).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((count) => ({ count })),
    );
  });

  test("forgets what was staged", async () => {
    const archive = createArchive(database);
    await stageHours([hour(0, 1)], 1);
    await stageHours([hour(0, 1)], 0);
    expect((await archive.staged()).map(({ index }) => index)).toEqual([0, 1]);
    await archive.unstage();
    expect(await archive.staged()).toEqual([]);
  });
});

describe("a restore", () => {
  test("writes documents, the household and its event, and leaves nothing staged", async () => {
    const archive = createArchive(database);
    const documents = createDocuments(database);
    await documents.put("lock", "codes", { old: true });
    await stageHours([hour(5, 9)]);
    await archive.restore(writes);
    expect(await documents.get("lock", "codes")).toBeUndefined();
    expect(await documents.get("meta", "setup")).toEqual({ step: "done" });
    expect(await documents.households()).toEqual([writes.household]);
    expect(await createJournal(database).all()).toEqual(writes.events);
    expect(await archive.staged()).toEqual([]);
  });

  test("over a live ledger is the union of both, whatever they hold", async () => {
    const span = fc
      .tuple(fc.nat(3600), fc.nat(600), fc.constantFrom(HOUR, HOUR + 1))
      .map(([from, length, utcHour]) => ({
        ...{ from, to: Math.min(3600, from + length) },
        utcHour,
      }));
    const spans = fc.array(span, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(spans, spans, async (live, restored) => {
        forgetDatabases();
        await database.close();
        database = openForTest();
        const ledger = createLedger(database);
        const union = new Set<number>();
        for (const { from, to, utcHour } of [...live, ...restored])
          for (let second = from; second < to; second += 1) union.add(utcHour * 3600 + second);
        for (const { from, to, utcHour } of live)
          await ledger.watch(watched(mia, reddit, "feed", utcHour * 3600 + from, utcHour * 3600 + to));
        await stageHours(restored.map(({ from, to, utcHour }) => hour(from, to, utcHour)));
        await createArchive(database).restore(writes);
        const set = (await ledger.read(mia, HOUR, HOUR + 2)).flatMap(({ utcHour, bits }) =>
          Array.from({ length: 3600 }, (_, second) => second)
            .filter((second) => ((bits[second >> 3] ?? 0) >> (second & 7)) & 1)
            .map((second) => utcHour * 3600 + second),
        );
        expect(set.toSorted((a, b) => a - b)).toEqual([...union].toSorted((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });

  test("of hours into a day that was compacted here counts nothing twice", async () => {
    const rows = [hour(0, 600), hour(900, 1000)];
    const totals = compactDay(Math.floor(HOUR / 24), rows, () => ({ uncounted: [], groups: [] }));
    const before = [...totals.rows];
    await database.use((connection) => connection.put("ledger-days", { child: mia, ...packDay(totals) }));
    await stageHours([hour(0, 300), hour(0, 600), hour(900, 950)]);
    await createArchive(database).restore(writes);
    const [day] = await createRecordStore(database).days(mia, 0, 100_000);
    expect([...(day?.rows ?? [])]).toEqual(before);
    expect(await createLedger(database).read(mia, HOUR, HOUR + 1)).toEqual([]);
  });

  test("of a compacted day over its hours takes them in", async () => {
    const ledger = createLedger(database);
    await ledger.watch(watched(mia, reddit, "feed", HOUR * 3600, HOUR * 3600 + 500));
    const totals = compactDay(Math.floor(HOUR / 24), [hour(0, 400)], () => ({ uncounted: [], groups: [] }));
    const part = writeBackupRows("days", [{ child: mia, ...packDay(totals) }]);
    await createArchive(database).stage({ index: 0, version: 1, part });
    await createArchive(database).restore(writes);
    const [day] = await createRecordStore(database).days(mia, 0, 100_000);
    expect(day?.rows.get("watched")?.[(HOUR % 24) * 4]).toBe(500);
    expect(await ledger.read(mia, HOUR, HOUR + 1)).toEqual([]);
  });

  test("adds no event of the journal twice", async () => {
    const journal = createJournal(database);
    await journal.append({ kind: "turn-ended", atMs: 1 });
    const rows = [1, 2, 2].map((atMs) => ({ kind: "turn-ended" as const, atMs }));
    await createArchive(database).stage({ index: 0, version: 1, part: writeBackupRows("journal", rows) });
    await createArchive(database).restore({ ...writes, events: [] });
    expect((await journal.all()).map(({ atMs }) => atMs)).toEqual([1, 2]);
  });

  test.each([
    ["a part that is damaged", { kind: "hours", rows: [["mia"]] }],
    ["a part of another kind", { kind: "nothing" }],
  ])("that meets %s changes nothing at all", async (_name, part) => {
    await createLedger(database).watch(watched(mia, reddit, "feed", HOUR * 3600, HOUR * 3600 + 5));
    await stageHours([hour(100, 200)], 0);
    await createArchive(database).stage({ index: 1, version: 1, part: JSON.stringify(part) });
    const before = await everything();
    await expect(createArchive(database).restore(writes)).rejects.toThrow("content[1]");
    expect(await everything()).toEqual(before);
  });

  test("writes over no hour that cannot be read, and changes nothing at all", async () => {
    await database.use((connection) =>
      connection.put("ledger", { child: "mia", site: "reddit", surface: "feed", utcHour: HOUR, bits: "half" }),
    );
    await stageHours([hour(1, 2)]);
    const before = await everything();
    await expect(createArchive(database).restore(writes)).rejects.toThrow("ledger.bits");
    expect(await everything()).toEqual(before);
  });
});
