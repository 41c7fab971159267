import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { childId } from "#domain/ids";
import { LADDER } from "#platform/db/migrations/ladder";
import { createDocuments } from "#platform/documents";
import { createGrants } from "#platform/grants-store";
import { createJournal } from "#platform/journal-store";
import { createLedger } from "#platform/ledger-store";
import { createRecordStore } from "#platform/record-store";
import { forgetDatabases, openForTest } from "../support/fresh-database.ts";
import { seedFixture } from "../support/seed-fixture.ts";

const folder = new URL("../../../src/platform/db/migrations/", import.meta.url);
const files = readdirSync(folder).filter((file) => /^\d/.test(file));
const versions = LADDER.map((migration) => migration.to);

beforeEach(forgetDatabases);

describe("migrations", () => {
  test.each(files)("%s imports nothing and waits for nothing", (file) => {
    const source = readFileSync(new URL(file, folder), "utf8");
    expect(source).not.toMatch(/^import|\bimport\(|\bawait\b|\basync\b/m);
  });

  test("are numbered without a gap, one file for each step of the ladder", () => {
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(versions);
  });

  test.each(versions)("version %i has a fixture", (version) => {
    expect(existsSync(new URL(`../../fixtures/db/v${version}.json`, import.meta.url))).toBe(true);
  });

  test.each(versions)("a database of version %i is read by today's code, every word of it", async (version) => {
    await seedFixture(version);
    const database = openForTest();
    const mia = childId("mia");
    const documents = createDocuments(database);
    expect(await documents.get("meta", "setup")).toEqual({ step: "done" });
    expect(await documents.get("lock", "attempts")).toEqual({ wrong: 2 });
    expect(await documents.households()).toMatchObject([{ signature: "bmV3ZXI=" }, { signature: "b2xkZXI=" }]);
    const [hour, ...more] = await createLedger(database).read(mia, 498860, 498861);
    expect(more).toEqual([]);
    expect(hour).toMatchObject({ site: "instagram", surface: "feed", utcHour: 498860 });
    expect([...(hour?.bits.subarray(0, 3) ?? [])]).toEqual([255, 15, 0]);
    expect(await createGrants(database).ofDay(mia, "2026-11-28")).toMatchObject([
      { id: "grant-1", amount: { kind: "minutes", minutes: 15 } },
    ]);
    expect(await createJournal(database).all()).toMatchObject([
      { kind: "set-up-finished" },
      { kind: "wrong-pin", tries: 2 },
    ]);
    const record = createRecordStore(database);
    const days = await record.days(mia, 0, 100_000);
    expect(days.map(({ utcDay, rows }) => [utcDay, rows.get("watched")?.[60]])).toEqual(
      version === 1 ? [] : [[20700, 840]],
    );
    expect((await record.closedDays(mia, "2026-01-01", "2026-12-31")).map(({ kind, date }) => [kind, date])).toEqual(
      version === 1
        ? []
        : [
            ["kept", "2026-09-04"],
            ["forgotten", "2026-11-25"],
          ],
    );
  });
});
