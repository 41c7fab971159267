import type { Page } from "puppeteer-core";

/** Puts a file into the page's field for one, as the browser's own dialog does, in both browsers alike. */
export async function handFile(page: Page, text: string): Promise<void> {
  await page.waitForSelector('input[type="file"]');
  await page.evaluate((content) => {
    const input = document.querySelector('input[type="file"]');
    if (!(input instanceof HTMLInputElement)) throw new Error("There is no field for a file.");
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], "backup.json", { type: "application/json" }));
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, text);
}
