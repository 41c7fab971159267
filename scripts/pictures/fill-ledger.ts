import type { Page } from "puppeteer-core";
import { setSeconds } from "#domain/ledger/bits";
import { splitSpan } from "#domain/ledger/split-span";
import { DATABASE_NAME } from "#platform/db/schema";
import { sendMessage } from "#test/support/browsers/send-message";

/** Writes minutes that ended `agoMinutes` ago into the ledger, as if they had been watched: nobody waits half an hour for a picture. */
export async function fillLedger(
  own: Page,
  watched: { readonly site: string; readonly surface: string; readonly minutes: number; readonly agoMinutes: number },
): Promise<void> {
  const view = await sendMessage(own, "child/view", {});
  if (!view.ok || view.value.child === null) throw new Error("There is no child to write minutes for.");
  const child = view.value.child.id;
  const toSecond = Math.floor(view.value.nowMs / 1000) - watched.agoMinutes * 60;
  const records = splitSpan(toSecond - watched.minutes * 60, toSecond).map(({ utcHour, from, to }) => {
    const bits = [...setSeconds(null, from, to)];
    return { child, site: watched.site, surface: watched.surface, utcHour, bits };
  });
  await own.evaluate(putRecords, DATABASE_NAME, records);
}

type PlainRecord = { readonly utcHour: number; readonly bits: readonly number[] };

/** Runs in the page, so it names nothing from outside itself. */
function putRecords(database: string, records: readonly PlainRecord[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.addEventListener("error", () => reject(new Error(String(opening.error))));
    opening.addEventListener("success", () => {
      const writing = opening.result.transaction("ledger", "readwrite");
      for (const record of records)
        writing.objectStore("ledger").put({ ...record, bits: Uint8Array.from(record.bits) });
      writing.addEventListener("abort", () => reject(new Error(String(writing.error))));
      writing.addEventListener("complete", () => {
        opening.result.close();
        resolve();
      });
    });
  });
}
