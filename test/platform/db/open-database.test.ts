import { beforeEach, describe, expect, test, vi } from "vitest";
import { climb } from "#platform/db/climb";
import { LADDER, type Migration } from "#platform/db/migrations/ladder";
import { writeTogether } from "#platform/db/write-together";
import { forgetDatabases, openForTest } from "../support/fresh-database.ts";

const addExtra: Migration = { to: LADDER.length + 1, up: (database) => void database.createObjectStore("extra") };

beforeEach(forgetDatabases);

describe("the database", () => {
  test("has every store of the design after its first opening", async () => {
    const names = await openForTest().use(async (connection) => [...connection.objectStoreNames]);
    expect(names).toEqual([
      "closed-days",
      "grants",
      "household",
      "incoming",
      "journal",
      "ledger",
      "ledger-days",
      "lock",
      "meta",
      "requests",
      "seals",
      "snapshots",
      "tightenings",
    ]);
  });

  test("opens once for many callers at the same time", async () => {
    const database = openForTest();
    const [one, other] = await Promise.all([
      database.use(async (connection) => connection),
      database.use(async (connection) => connection),
    ]);
    expect(one).toBe(other);
  });

  test("is opened again after its connection was closed", async () => {
    const database = openForTest();
    await database.use((connection) => connection.put("meta", "kept", "name"));
    await database.use(async (connection) => connection.close());
    // The closed connection is still the one at hand: nobody told us.
    await database.close();
    expect(await database.use((connection) => connection.get("meta", "name"))).toBe("kept");
  });

  test("does the work again when the connection was closed under its feet", async () => {
    const database = openForTest();
    await database.use((connection) => connection.put("meta", "kept", "name"));
    let runs = 0;
    const found = await database.use(async (connection) => {
      runs += 1;
      if (runs === 1) connection.close();
      return connection.get("meta", "name");
    });
    expect({ found, runs }).toEqual({ found: "kept", runs: 2 });
  });

  test("lets go at once when another version of us wants to upgrade", async () => {
    const old = openForTest();
    await old.use((connection) => connection.put("meta", "kept", "name"));
    const upgraded = openForTest([...LADDER, addExtra]);
    expect(await upgraded.use((connection) => connection.get("meta", "name"))).toBe("kept");
  });

  test("says so when the record was written by a newer version, and tries again at the next call", async () => {
    const newer = openForTest([...LADDER, addExtra]);
    await newer.use(async () => undefined);
    await newer.close();
    const old = openForTest();
    for (const _call of ["first", "second"]) {
      await expect(old.use(async () => undefined)).rejects.toThrow(/written by a newer Porchlight/);
    }
  });

  test("leaves everything as it was when a migration throws, and names the migration", async () => {
    const before = openForTest();
    await before.use((connection) => connection.put("meta", "kept", "name"));
    await before.close();
    const broken: Migration = {
      to: LADDER.length + 1,
      up: (database, transaction) => {
        database.createObjectStore("half-done");
        transaction.objectStore("meta").clear();
        throw new TypeError("an old shape that nobody thought of");
      },
    };
    await expect(openForTest([...LADDER, broken]).use(async () => undefined)).rejects.toThrow(
      `could not be brought to version ${broken.to}`,
    );
    const after = openForTest();
    expect(await after.use((connection) => connection.get("meta", "name"))).toBe("kept");
    expect(await after.use(async (connection) => connection.objectStoreNames.contains("meta"))).toBe(true);
  });

  test("that is damaged says so at each call, and is opened as soon as it can be", async () => {
    const whole = openForTest();
    await whole.use((connection) => connection.put("meta", "kept", "name"));
    await whole.close();
    const open = indexedDB.open.bind(indexedDB);
    const damaged = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Internal error opening backing store.", "UnknownError");
    });
    const database = openForTest();
    for (const _call of ["first", "second"])
      await expect(database.use(async () => undefined)).rejects.toThrow(/Internal error/);
    damaged.mockImplementation(open);
    expect(await database.use((connection) => connection.get("meta", "name"))).toBe("kept");
    damaged.mockRestore();
  });

  test("waits for an old page of ours that does not let go, and is upgraded when it is gone", async () => {
    const old = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("test", 1);
      opening.addEventListener("upgradeneeded", () => {
        const transaction = opening.transaction;
        if (transaction !== null) climb(LADDER.slice(0, 1), { database: opening.result, transaction, from: 0 });
      });
      opening.addEventListener("success", () => resolve(opening.result));
    });
    let isOpen = false;
    const upgraded = openForTest()
      .use(async (connection) => [...connection.objectStoreNames])
      .finally(() => {
        isOpen = true;
      });
    await new Promise((done) => setImmediate(done));
    expect(isOpen).toBe(false);
    old.close();
    expect(await upgraded).toContain("seals");
  });

  test("undoes all of a transaction that the disk refuses half-way, and says so", async () => {
    const database = openForTest();
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    await database.use((connection) => connection.put("meta", "before", "name"));
    put.mockImplementationOnce(function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException("The disk is full.", "QuotaExceededError");
    });
    const refused = database.use((connection) =>
      writeTogether(connection, ["meta", "journal"], async (transaction) => {
        await transaction.objectStore("journal").add("half");
        await transaction.objectStore("meta").put("after", "name");
      }),
    );
    await expect(refused).rejects.toThrow(/disk is full/);
    put.mockRestore();
    expect(await database.use((connection) => connection.get("meta", "name"))).toBe("before");
    expect(await database.use((connection) => connection.count("journal"))).toBe(0);
  });

  test("keeps an error of the work as it is", async () => {
    const asked = openForTest().use(() => Promise.reject(new RangeError("mine")));
    await expect(asked).rejects.toThrow(new RangeError("mine"));
  });
});

describe("the ladder", () => {
  test("has no gap and begins with one", () => {
    expect(LADDER.map((migration) => migration.to)).toEqual(LADDER.map((_, index) => index + 1));
  });
});
