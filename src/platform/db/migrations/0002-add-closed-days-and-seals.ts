/** Released: frozen. Imports nothing and awaits nothing, so that it means the same for ever. */
export const addClosedDaysAndSeals = {
  to: 2,
  up(database: IDBDatabase): void {
    database.createObjectStore("closed-days", { keyPath: ["child", "date"] });
    database.createObjectStore("seals", { autoIncrement: true });
  },
} as const;
