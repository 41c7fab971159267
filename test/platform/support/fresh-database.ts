import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { onTestFinished } from "vitest";
import { openDatabase, type Database } from "#platform/db/open-database";
import type { Migration } from "#platform/db/migrations/ladder";

/** Forgets every database of earlier tests. */
export function forgetDatabases(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** A connection that is closed when the test ends; opening again under the same name meets the same database. */
export function openForTest(ladder?: readonly Migration[]): Database {
  const database = ladder === undefined ? openDatabase("test") : openDatabase("test", ladder);
  onTestFinished(() => database.close().catch(() => undefined));
  return database;
}
