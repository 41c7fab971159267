import type { Page } from "puppeteer-core";

/** `site/surface` of everything that has a second in the ledger, in the order of its keys. */
export async function readSurfaces(ownPage: Page): Promise<readonly string[]> {
  return ownPage.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("The store did not answer.")));
      });
    const database = await done(indexedDB.open("porchlight"));
    try {
      const keys = await done(database.transaction("ledger").objectStore("ledger").getAllKeys());
      return [...new Set(keys.map((key) => (Array.isArray(key) ? `${key[1]}/${key[2]}` : String(key))))];
    } finally {
      database.close();
    }
  });
}
