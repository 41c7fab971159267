import type { Page } from "puppeteer-core";

/** How many records each store of the database holds, read from one of the extension's own pages. */
export async function countRecords(ownPage: Page): Promise<Readonly<Record<string, number>>> {
  return ownPage.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("The store did not answer.")));
      });
    const database = await done(indexedDB.open("porchlight"));
    try {
      const names = [...database.objectStoreNames];
      const stores = database.transaction(names);
      const counts = await Promise.all(names.map((name) => done(stores.objectStore(name).count())));
      return Object.fromEntries(names.map((name, index) => [name, counts[index] ?? 0]));
    } finally {
      database.close();
    }
  });
}
