import { beforeEach, describe, expect, test } from "vitest";
import { LADDER, type Migration } from "#platform/db/migrations/ladder";
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
