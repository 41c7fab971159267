/** Released: frozen. Imports nothing and awaits nothing, so that it means the same for ever. */
export const createStores = {
  to: 1,
  up(database: IDBDatabase): void {
    for (const named of ["meta", "lock", "tightenings"]) database.createObjectStore(named);
    database.createObjectStore("household", { autoIncrement: true });
    const ledger = database.createObjectStore("ledger", { keyPath: ["child", "site", "surface", "utcHour"] });
    ledger.createIndex("by-hour", ["child", "utcHour"]);
    database.createObjectStore("ledger-days", { keyPath: ["child", "utcDay"] });
    const grants = database.createObjectStore("grants", { keyPath: "id" });
    grants.createIndex("by-day", ["child", "date"]);
    const requests = database.createObjectStore("requests", { keyPath: "id" });
    requests.createIndex("by-child", "child");
    database.createObjectStore("journal", { autoIncrement: true });
  },
} as const;
