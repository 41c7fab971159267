import { openDB, unwrap, type IDBPDatabase } from "idb";
import { climb } from "./climb.ts";
import { LADDER, type Migration } from "./migrations/ladder.ts";
import type { Schema } from "./schema.ts";

type Connection = IDBPDatabase<Schema>;

export type Database = {
  /**
   * Runs `work` with an open connection, opening it first where there is none. Once more on a new connection when the old
   * one was closed under its feet. Throws what the work throws, or says why the database cannot be opened.
   */
  use<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** The one database. Its connection is a memoised promise: it is let go when the browser closes it or another version asks. */
export function openDatabase(name: string, ladder: readonly Migration[] = LADDER): Database {
  let open: Promise<Connection> | null = null;

  const connect = (): Promise<Connection> => {
    const mine = connectOnce(name, ladder, () => {
      if (open === mine) open = null;
    });
    // A failed attempt is not kept: the next call tries again.
    mine.catch(() => {
      if (open === mine) open = null;
    });
    open = mine;
    return mine;
  };

  return {
    async use(work) {
      const mine = open ?? connect();
      const connection = await mine;
      try {
        return await work(connection);
      } catch (error) {
        if (!isClosing(error)) throw error;
        if (open === mine) open = null;
        return await work(await (open ?? connect()));
      }
    },
    async close() {
      const closing = open;
      open = null;
      (await closing)?.close();
    },
  };
}

async function connectOnce(name: string, ladder: readonly Migration[], letGo: () => void): Promise<Connection> {
  let failed: Error | null = null;
  try {
    return await openDB<Schema>(name, ladder.length, {
      upgrade(database, from, _to, transaction) {
        // Its failure is told by `openDB`.
        transaction.done.catch(() => undefined);
        failed = climb(ladder, { database: unwrap(database), transaction: unwrap(transaction), from });
      },
      // Another context wants a newer version or to delete: never stand in its way.
      blocking(_current, _blocked, event) {
        letGo();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: letGo,
    });
  } catch (error) {
    throw failed ?? (isNewer(error) ? newerError(ladder.length, error) : error);
  }
}

const named = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/** `transaction()` on a closed connection throws this, before anything was read or written. */
const isClosing = (error: unknown): boolean => named(error, "InvalidStateError");

/** Opening with a version below the stored one. */
const isNewer = (error: unknown): boolean => named(error, "VersionError");

const newerError = (ours: number, cause: unknown): Error =>
  new Error(`The record was written by a newer Porchlight than this one (which knows version ${ours}): update it.`, {
    cause,
  });
