import type { Page } from "puppeteer-core";

/** Everything that is kept: all stores of the database, each record by its key, as text, and both small stores of the browser. */
export async function readStores(ownPage: Page): Promise<Readonly<Record<string, string>>> {
  return ownPage.evaluate(async () => {
    const ended = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("The database refused.")));
      });
    const plain = (_: string, value: unknown) =>
      ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer)] : value;
    const database = await ended(indexedDB.open("porchlight"));
    const found: Record<string, string> = {
      "storage.local": JSON.stringify(await chrome.storage.local.get()),
      "storage.session": JSON.stringify(await chrome.storage.session.get()),
    };
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([ended(store.getAllKeys()), ended(store.getAll())]);
      keys.forEach((key, at) => (found[`${name} ${JSON.stringify(key)}`] = JSON.stringify(values[at], plain)));
    }
    database.close();
    return found;
  });
}
