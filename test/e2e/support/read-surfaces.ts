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
      const said = keys.map((key) => {
        const [, site, surface] = Array.isArray(key) ? key : [];
        return typeof site === "string" && typeof surface === "string" ? `${site}/${surface}` : "unknown";
      });
      return [...new Set(said)];
    } finally {
      database.close();
    }
  });
}
