import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteId } from "#domain/ids";
import { listTabs } from "#test/support/browsers/list-tabs";
import { closeOtherTabs } from "#test/support/stage/close-other-tabs";
import { openStage, type Stage } from "#test/support/stage/open-stage";
import { setUpByMessage } from "#test/support/stage/set-up-by-message";

/** Everything that is kept: all stores of the database, keys and values as text, and the small marker. */
async function readStores(ownPage: Page): Promise<Readonly<Record<string, string>>> {
  return ownPage.evaluate(async () => {
    const ended = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("The database refused.")));
      });
    const plain = (_: string, value: unknown) =>
      ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer)] : value;
    const database = await ended(indexedDB.open("porchlight"));
    const found: Record<string, string> = { "storage.local": JSON.stringify(await chrome.storage.local.get()) };
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([ended(store.getAllKeys()), ended(store.getAll())]);
      keys.forEach((key, at) => (found[`${name} ${JSON.stringify(key)}`] = JSON.stringify(values[at], plain)));
    }
    database.close();
    return found;
  });
}

describe.each(["chromium", "firefox"] as const)("a private window in %s, where the extension is allowed,", (kind) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(kind, { privateWindows: true });
    await setUpByMessage(stage.own, {
      birthDate: "2012-01-05",
      plan: { opened: [siteId("instagram")], dailySeconds: 3600 },
    });
  });
  afterAll(() => stage.close());

  it.each(["https://www.instagram.com/", "https://www.instagram.com/direct/inbox/", "https://www.tiktok.com/"])(
    "is closed at %s, and nothing of it is kept",
    async (address) => {
      const before = await readStores(stage.own);
      expect(Object.keys(before).some((name) => name.startsWith("household"))).toBe(true);
      await stage.driven.openPrivate(address);
      const closed = stage.driven.ownPage("closed.html");
      const addresses = async () => (await listTabs(stage.own)).map(({ url }) => url);
      await expect
        .poll(async () => (await addresses()).filter((url) => url.startsWith(closed)).length, { timeout: 15_000 })
        .toBe(1);
      await expect.poll(async () => (await addresses()).filter((url) => url.startsWith("https:"))).toEqual([]);
      const after = await readStores(stage.own);
      // How far the clock has come is no record of anybody's.
      const withoutClock = (stores: typeof after) =>
        Object.fromEntries(Object.entries(stores).filter(([name]) => name !== 'meta "clock"'));
      expect(withoutClock(after)).toEqual(withoutClock(before));
      await closeOtherTabs(stage);
    },
  );
});
