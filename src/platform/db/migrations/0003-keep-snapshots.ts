/** Released: frozen. Imports nothing and awaits nothing, so that it means the same for ever. */
export const keepSnapshots = {
  to: 3,
  up(database: IDBDatabase): void {
    database.createObjectStore("snapshots", { autoIncrement: true });
    database.createObjectStore("incoming");
  },
} as const;
