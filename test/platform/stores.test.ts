import { beforeEach, describe, expect, test } from "vitest";
import type { ChildRequest } from "#domain/asking/child-request";
import { childId, grownUpId, siteId } from "#domain/ids";
import type { Grant } from "#domain/plan/grant";
import type { Database } from "#platform/db/open-database";
import { createDocuments } from "#platform/documents";
import { createGrants } from "#platform/grants-store";
import { createJournal } from "#platform/journal-store";
import { createRequests } from "#platform/requests-store";
import { createLedger } from "#platform/ledger-store";
import { watched } from "#test/support/domain/watched";
import { forgetDatabases, openForTest } from "./support/fresh-database.ts";

const mia = childId("mia");
const ben = childId("ben");
const reddit = siteId("reddit");
const hourStart = 500_000 * 3600;
let database: Database;

beforeEach(() => {
  forgetDatabases();
  database = openForTest();
});

const secondsSet = (bits: Uint8Array | undefined): number[] =>
  Array.from({ length: 3600 }, (_, second) => second).filter(
    (second) => ((bits?.[second >> 3] ?? 0) >> (second & 7)) & 1,
  );

describe("documents", () => {
  test("give back what was put, and nothing once it was put away", async () => {
    const documents = createDocuments(database);
    await documents.put("lock", "attempts", { wrong: 1 });
    expect(await documents.get("lock", "attempts")).toEqual({ wrong: 1 });
    expect(await documents.get("meta", "attempts")).toBeUndefined();
    await documents.put("lock", "attempts", undefined);
    expect(await documents.get("lock", "attempts")).toBeUndefined();
  });

  test("keep the last ten households, newest first", async () => {
    const documents = createDocuments(database);
    for (let version = 1; version <= 12; version += 1) await documents.addHousehold({ version });
    const kept = await documents.households();
    expect(kept).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((version) => ({ version })));
  });

  test("lose none of two households that are added at once", async () => {
    const documents = createDocuments(database);
    await Promise.all([documents.addHousehold("one"), documents.addHousehold("two")]);
    expect(await documents.households()).toEqual(["two", "one"]);
  });
});

describe("the ledger", () => {
  test("sets the same seconds once, however often and in whatever order they are reported", async () => {
    const ledger = createLedger(database);
    const watch = (from: number, to: number) =>
      ledger.watch(watched(mia, reddit, "feed", hourStart + from, hourStart + to));
    await Promise.all([watch(10, 15), watch(12, 20), watch(10, 15), watch(19, 21), watch(10, 15)]);
    const [record, ...more] = await ledger.read(mia, 500_000, 500_001);
    expect(more).toEqual([]);
    expect(secondsSet(record?.bits)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
  });

  test("cuts a span at the full hour", async () => {
    const ledger = createLedger(database);
    await ledger.watch(watched(mia, reddit, "feed", hourStart + 3598, hourStart + 3602));
    const [first, second] = await ledger.read(mia, 500_000, 500_002);
    expect([first?.utcHour, secondsSet(first?.bits)]).toEqual([500_000, [3598, 3599]]);
    expect([second?.utcHour, secondsSet(second?.bits)]).toEqual([500_001, [0, 1]]);
  });

  test("reads the hours asked for, of one child, on every site and surface", async () => {
    const ledger = createLedger(database);
    await ledger.watch(watched(mia, reddit, "feed", hourStart, hourStart + 1));
    await ledger.watch(watched(mia, siteId("x"), "messages", hourStart, hourStart + 1));
    await ledger.watch(watched(mia, reddit, "feed", hourStart + 3600, hourStart + 3601));
    await ledger.watch(watched(ben, reddit, "feed", hourStart, hourStart + 1));
    const places = (await ledger.read(mia, 500_000, 500_001)).map(({ site, surface }) => `${site}/${surface}`);
    expect(places.toSorted()).toEqual(["reddit/feed", "x/messages"]);
  });

  test("writes nothing for an empty span", async () => {
    const ledger = createLedger(database);
    await ledger.watch(watched(mia, reddit, "feed", hourStart + 5, hourStart + 5));
    expect(await ledger.read(mia, 0, 1_000_000)).toEqual([]);
  });

  test("throws at a record that cannot be read, and leaves it as it is: it might hold seconds", async () => {
    const ledger = createLedger(database);
    const broken = { child: mia, site: reddit, surface: "feed", utcHour: 500_000, bits: "gone" };
    await database.use((connection) => connection.put("ledger", broken));
    await expect(ledger.read(mia, 500_000, 500_001)).rejects.toThrow("ledger[0].bits");
    await expect(ledger.watch(watched(mia, reddit, "feed", hourStart, hourStart + 1))).rejects.toThrow("ledger.bits");
    expect(await database.use((connection) => connection.getAll("ledger"))).toEqual([broken]);
  });
});

describe("requests", () => {
  const request: ChildRequest = {
    id: "one",
    child: mia,
    date: "2026-11-23",
    atMs: 1_795_000_000_000,
    kind: "time",
    minutes: 15,
    purpose: "school",
    line: "The volcano",
    site: reddit,
    surface: "feed",
    reason: "daily-budget-spent",
    answer: null,
    answeredAtMs: null,
    answeredBy: null,
  };

  test("are read oldest first, each as it was put last, and gone when removed", async () => {
    const requests = createRequests(database);
    await requests.put(request);
    await requests.put({ ...request, id: "older", atMs: request.atMs - 1 });
    const answered = { ...request, line: null, answer: { kind: "no", say: "Tomorrow" }, answeredAtMs: 2 } as const;
    await requests.put(answered);
    expect(await requests.all()).toEqual([{ ...request, id: "older", atMs: request.atMs - 1 }, answered]);
    await requests.remove("older");
    expect(await requests.all()).toEqual([answered]);
  });

  test("that an older version wrote say of nobody that they answered", async () => {
    const { answeredBy: _, ...older } = request;
    await database.use((connection) => connection.put("requests", older));
    expect(await createRequests(database).all()).toEqual([request]);
  });

  test.each([
    { line: "two\nlines" },
    { line: "a".repeat(121) },
    { line: " " },
    { answer: { kind: "yes" } },
    { more: 1 },
  ])("that say %j are not read", async (wrong) => {
    await database.use((connection) => connection.put("requests", { ...request, ...wrong }));
    expect(await createRequests(database).all()).toEqual([]);
  });
});

describe("grants", () => {
  const grant: Grant = {
    id: "one",
    child: mia,
    date: "2026-11-23",
    amount: { kind: "minutes", minutes: 15 },
    pastBedtime: false,
    scope: { site: "all", surface: "all" },
    by: grownUpId("ana"),
    givenAtMs: 1_795_000_000_000,
    signature: "c2lnbmVk",
  };

  test("are read by child and day, and gone when taken back", async () => {
    const grants = createGrants(database);
    await grants.add(grant);
    await grants.add({ ...grant, id: "two", date: "2026-11-24" });
    await grants.add({ ...grant, id: "three", child: ben });
    expect(await grants.ofDay(mia, "2026-11-23")).toEqual([grant]);
    await grants.remove("one");
    expect(await grants.ofDay(mia, "2026-11-23")).toEqual([]);
  });

  test("that cannot be read give no time and take no other along", async () => {
    const grants = createGrants(database);
    await grants.add(grant);
    await database.use((connection) => connection.put("grants", { ...grant, id: "bad", minutes: "all" }));
    expect(await grants.ofDay(mia, "2026-11-23")).toEqual([grant]);
  });
});

describe("the journal", () => {
  test("is read in the order in which it was written, without what cannot be read", async () => {
    const journal = createJournal(database);
    await journal.append({ kind: "paused", on: true, atMs: 2 });
    await database.use((connection) =>
      connection.add("journal", { kind: "paused", on: true, atMs: 3, url: "https://x.com/" }),
    );
    await journal.append({ kind: "paused", on: false, atMs: 1 });
    expect(await journal.all()).toEqual([
      { kind: "paused", on: true, atMs: 2 },
      { kind: "paused", on: false, atMs: 1 },
    ]);
  });

  test("is read back to an instant and no further, over parts that were destroyed and a clock that was put back", async () => {
    const journal = createJournal(database);
    await database.use(async (connection) => {
      const { store, done } = connection.transaction("journal", "readwrite");
      for (let atMs = 1; atMs <= 3000; atMs += 1) void store.add({ kind: "turn-ended", atMs });
      await done;
      await connection.delete("journal", IDBKeyRange.bound(1200, 1900));
    });
    await journal.append({ kind: "paused", on: true, atMs: 2950 });
    const times = async (atMs: number) => (await journal.since(atMs)).map((event) => event.atMs);
    expect(await times(2999)).toEqual([2999, 3000]);
    expect(await times(2950)).toEqual([...Array.from({ length: 51 }, (_, index) => 2950 + index), 2950]);
    expect(await times(1)).toEqual((await journal.all()).map((event) => event.atMs));
    expect(await times(4000)).toEqual([]);
  });

  test("that is empty says nothing", async () => {
    expect(await createJournal(database).since(0)).toEqual([]);
  });
});
