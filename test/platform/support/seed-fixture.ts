import { readFileSync } from "node:fs";
import { climb } from "#platform/db/climb";
import { LADDER } from "#platform/db/migrations/ladder";

type Row = { readonly key?: IDBValidKey; readonly value: unknown };
type Fixture = Readonly<Record<string, readonly Row[]>>;

/** Builds the database of an old version with what `test/fixtures/db/vN.json` holds; `{"bytes": base64}` becomes an hour's bytes, `bytesOf` and `pairsOf` numbers of one byte and of two. */
export async function seedFixture(version: number): Promise<void> {
  const path = new URL(`../../fixtures/db/v${version}.json`, import.meta.url);
  const fixture = JSON.parse(readFileSync(path, "utf8"), reviveBytes) as Fixture;
  const opening = indexedDB.open("test", version);
  opening.addEventListener("upgradeneeded", (event) => {
    const transaction = opening.transaction;
    if (transaction === null) throw new Error("An upgrade has a transaction.");
    const ladder = LADDER.slice(0, version);
    climb(ladder, { database: opening.result, transaction, from: event.oldVersion });
    for (const [store, rows] of Object.entries(fixture)) {
      for (const { key, value } of rows) transaction.objectStore(store).add(value, key);
    }
  });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error ?? new Error("The fixture could not be written.")));
  });
  database.close();
}

function reviveBytes(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ("bytesOf" in value && Array.isArray(value.bytesOf)) return Uint8Array.from(value.bytesOf);
  if ("pairsOf" in value && Array.isArray(value.pairsOf)) return Uint16Array.from(value.pairsOf);
  if (!("bytes" in value)) return value;
  const base64 = String(value.bytes);
  const bytes = new Uint8Array(450);
  bytes.set(Buffer.from(base64, "base64"));
  return bytes;
}
