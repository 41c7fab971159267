import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Destruction } from "#app/record/record-ports";
import { childId, siteId } from "#domain/ids";
import { compactDay } from "#domain/record/compact-day";
import type { ChainBreak } from "#domain/seal/chain-report";
import { chainStartText } from "#domain/seal/chain-start";
import { beginWalk } from "#domain/seal/begin-walk";
import { endWalk } from "#domain/seal/end-walk";
import { walkOn } from "#domain/seal/walk-on";
import type { Database } from "#platform/db/open-database";
import { createJournal } from "#platform/journal-store";
import { createLedger } from "#platform/ledger-store";
import { createRecordStore } from "#platform/record-store";
import { createSeals } from "#platform/seals-store";
import { watched } from "#test/support/domain/watched";
import { forgetDatabases, openForTest } from "./support/fresh-database.ts";

const mia = childId("mia");
const youtube = siteId("youtube");
const START = { n: 0, link: new Uint8Array(32), event: 0, atMs: 0 };
const SIGNED = { text: chainStartText(START), sealedKey: "sealed", signature: "signed" };
const KEY = new Uint8Array(32).fill(7);
const DAY = 20_780;
const NOW = 1e15;

let database: Database;
beforeEach(async () => {
  forgetDatabases();
  database = openForTest();
  await createSeals(database).begin(SIGNED, { n: 0, link: START.link, key: KEY, days: [] });
});

const paused = (atMs: number) => ({ kind: "paused", atMs, on: true }) as const;
const write = async (...times: readonly number[]): Promise<void> => {
  for (const atMs of times) await createJournal(database).append(paused(atMs));
};

/** Everything read back in slices, and verified. */
async function verify(most = 3, isRightful = false): Promise<readonly ChainBreak[]> {
  const seals = createSeals(database);
  let walk = beginWalk(START, KEY);
  let read = await seals.read({ n: 0, event: 0 }, most);
  for (;;) {
    walk = read.pieces.reduce<typeof walk>((on, piece) => walkOn(on, piece), walk);
    if (read.next === null) break;
    read = await seals.read(read.next, most);
  }
  return endWalk(walk, { head: read.head, counted: 0, nowMs: NOW, isRightful: () => isRightful });
}

describe("an event and its seal", () => {
  test("are written together, and read back whole in slices of any size", async () => {
    await write(1, 2, 3, 4, 5, 6, 7);
    for (const most of [1, 2, 3, 7, 8, 100]) expect(await verify(most)).toEqual([]);
  });

  test("are neither there when the transaction is cut short", async () => {
    await write(1, 2);
    const uncloneable = { ...paused(3), on: (() => true) as unknown as boolean };
    await expect(createJournal(database).append(uncloneable)).rejects.toThrow();
    await database.use(async (connection) => {
      const transaction = connection.transaction(["journal", "seals", "meta"], "readwrite");
      await transaction.objectStore("journal").add(paused(4));
      transaction.abort();
      await transaction.done.catch(() => undefined);
    });
    await write(5);
    expect(await createJournal(database).all()).toEqual([paused(1), paused(2), paused(5)]);
    expect(await verify()).toEqual([]);
  });

  test("make one chain, whoever writes at once", async () => {
    const [one, other] = [createJournal(database), createJournal(openForTest())];
    const both = await Promise.all([1, 2, 3, 4, 5, 6].map((at) => (at % 2 === 0 ? one : other).append(paused(at))));
    expect(both.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await verify()).toEqual([]);
  });

  test("are not told before they are on the disk", async () => {
    const opened = vi.spyOn(IDBDatabase.prototype, "transaction");
    await write(1);
    expect(opened.mock.calls.map(([stores, mode, options]) => ({ stores, mode, ...options }))).toEqual([
      { stores: ["journal", "seals", "meta"], mode: "readwrite", durability: "strict" },
    ]);
    opened.mockRestore();
  });
});

describe("what somebody does to the stores", () => {
  beforeEach(() => write(10, 20, 30, 40, 50));
  const inStore = (name: "journal" | "seals" | "meta", work: (store: IDBObjectStore) => void): Promise<void> =>
    database.use(async (connection) => {
      const transaction = connection.transaction(name, "readwrite");
      work(transaction.objectStore(name) as unknown as IDBObjectStore);
      await transaction.done;
    });

  test.each<[string, "journal" | "seals" | "meta", (store: IDBObjectStore) => void, ChainBreak["what"]]>([
    ["an event is changed", "journal", (store) => void store.put(paused(31), 3), "changed"],
    ["an event is gone", "journal", (store) => void store.delete(3), "gone"],
    ["an event is put behind the last", "journal", (store) => void store.add(paused(60)), "added"],
    ["a seal is gone", "seals", (store) => void store.delete(3), "gone"],
    ["a seal is nonsense", "seals", (store) => void store.put("nonsense", 3), "gone"],
    ["the last seal is gone", "seals", (store) => void store.delete(5), "added"],
    ["the head is gone", "meta", (store) => void store.delete("chain-head"), "end"],
    ["the head is nonsense", "meta", (store) => void store.put({ n: "5" }, "chain-head"), "end"],
  ])("is found when %s", async (_, store, work, what) => {
    await inStore(store, work);
    const breaks = await verify();
    expect(breaks.map((one) => one.what)).toContain(what);
    // And whatever it was, the record goes on.
    await write(70);
    expect((await createJournal(database).all()).at(-1)).toEqual(paused(70));
  });
});

describe("what a parent has destroyed", () => {
  const order = { atMs: 100, why: { kind: "forgotten", order: "the week", signature: "by a parent" } } as const;
  const destroy = (what: Partial<Destruction>): Promise<unknown> =>
    createRecordStore(database).destroy(
      {
        ...{ child: null, fromMs: 0, toMs: 0, fromDate: "", toDate: "", isKept: () => true },
        ...{ fateOf: () => "kept", stone: order, ...what },
      },
      () => paused(100),
    );

  test("leaves a stone, over which the chain goes on", async () => {
    await write(10, 20, 30, 40);
    await createSeals(database).sealDay(mia, DAY);
    await write(50, 60);
    await destroy({ fateOf: (event) => (event !== null && event.atMs >= 20 && event.atMs <= 50 ? "gone" : "kept") });
    await destroy({ fromMs: DAY * 86_400_000, toMs: (DAY + 1) * 86_400_000 });
    await write(200);
    expect((await createJournal(database).all()).map(({ atMs }) => atMs)).toEqual([10, 60, 100, 100, 200]);
    expect(await verify(2, true)).toEqual([]);
    // For a reason that is none, all of it is missing.
    expect(await verify(2, false)).not.toEqual([]);
  });

  test("is gone with its seals or not at all", async () => {
    await write(10, 20, 30);
    const failing = createRecordStore(database).destroy(
      {
        ...{ child: null, fromMs: 0, toMs: 0, fromDate: "", toDate: "", isKept: () => true },
        ...{ fateOf: () => "gone", stone: order },
      },
      () => {
        throw new Error("cut short");
      },
    );
    await expect(failing).rejects.toThrow("cut short");
    expect(await createJournal(database).all()).toHaveLength(3);
    expect(await verify()).toEqual([]);
  });
});

describe("a day and its seal", () => {
  const hour = DAY * 24 + 17;
  const watch = (from: number, to: number, database_ = database): Promise<void> =>
    createLedger(database_).watch(watched(mia, youtube, "watch", hour * 3600 + from, hour * 3600 + to));

  test("hang together until a second of it is another", async () => {
    await watch(100, 400);
    await createSeals(database).sealDay(mia, DAY);
    await createSeals(database).sealDay(mia, DAY + 1);
    expect(await verify()).toEqual([]);
    await watch(400, 401);
    expect(await verify()).toEqual([{ what: "changed", fromMs: DAY * 86_400_000, toMs: (DAY + 1) * 86_400_000 }]);
  });

  test("hang together when its hours become quarters, whatever its plan counted", async () => {
    await watch(100, 400);
    await createSeals(database).sealDay(mia, DAY);
    await createRecordStore(database).compact({ child: mia, utcDay: DAY }, (records) =>
      compactDay(DAY, records, () => ({ uncounted: [], groups: [[{ site: "all", surface: "all" }]] })),
    );
    expect(await createLedger(database).read(mia, 0, Infinity)).toEqual([]);
    expect(await verify()).toEqual([]);
    await watch(0, 1);
    expect(await verify()).toHaveLength(1);
  });

  test("hang together for an empty day until something stands in it", async () => {
    await createSeals(database).sealDay(mia, DAY);
    expect(await verify()).toEqual([]);
    await watch(0, 1);
    expect(await verify()).toHaveLength(1);
  });
});
