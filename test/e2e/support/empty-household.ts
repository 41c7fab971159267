import type { Page } from "puppeteer-core";
import { DATABASE_NAME } from "#platform/db/schema";

/** No version of the household is left, as after a disk that failed. */
export const emptyHousehold = (ownPage: Page): Promise<void> => ownPage.evaluate(clearHousehold, DATABASE_NAME);

function clearHousehold(database: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.addEventListener("error", () => reject(new Error(String(opening.error))));
    opening.addEventListener("success", () => {
      const writing = opening.result.transaction("household", "readwrite");
      writing.objectStore("household").clear();
      writing.addEventListener("complete", () => {
        opening.result.close();
        resolve();
      });
    });
  });
}
