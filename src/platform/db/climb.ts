import type { Migration } from "./migrations/ladder.ts";

/**
 * Runs what lies between `from` and the top of the ladder inside the upgrade transaction. A migration that throws aborts
 * the transaction, so that the database stays exactly as it was, and the error names the migration.
 */
export function climb(
  ladder: readonly Migration[],
  upgrade: { readonly database: IDBDatabase; readonly transaction: IDBTransaction; readonly from: number },
): Error | null {
  for (const migration of ladder) {
    if (migration.to <= upgrade.from) continue;
    try {
      migration.up(upgrade.database, upgrade.transaction);
    } catch (cause) {
      upgrade.transaction.abort();
      return new Error(`The record could not be brought to version ${migration.to}; it is as it was.`, { cause });
    }
  }
  return null;
}
