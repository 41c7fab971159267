import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
const BACKUP = fixture("backup/v1.json");
const FOREIGN = fixture("lock/v1.json");

/** Of several fields the one at this place, counted from the end where it is below zero. */
async function chooseFile(page: Page, path: string, place = 0): Promise<void> {
  const fields = 'div:not([hidden]) > .backup-section input[type="file"], .welcome-screen input[type="file"]';
  await page.waitForSelector(fields);
  const input = (await page.$$(fields)).at(place);
  if (input === undefined) throw new Error("No field for a file.");
  await (input as unknown as { uploadFile(...paths: string[]): Promise<void> }).uploadFile(path);
}

/** To the states of backups that lie behind a click or a file. */
export async function leadToBackup(page: Page, name: string, say: (english: string) => string): Promise<void> {
  if (/^welcome-(?:backup|lost-(?:foreign|waiting|back))/.test(name))
    await page.locator(`::-p-text(${say("I have a backup")})`).click();
  if (name.startsWith("dashboard-settings-")) {
    await page.locator(`::-p-aria([name="${say("Settings")}"][role="button"])`).click();
    await page.waitForSelector(".backup-form");
  }
  if (name === "dashboard-settings-snapshot") await page.locator(`::-p-text(${say("See what would change")})`).click();
  if (/^(?:dashboard-settings-restore-(?:file|secret)|welcome-backup-)/.test(name)) await chooseFile(page, BACKUP);
  if (/^(?:dashboard-settings-restore|welcome-lost)-foreign$/.test(name)) await chooseFile(page, FOREIGN);
  if (name === "dashboard-settings-import") {
    await chooseFile(page, BACKUP, -1);
    await page.locator(".backup-section summary").click();
  }
  if (name === "welcome-lost-back") {
    await chooseFile(page, BACKUP);
    await page.locator(`::-p-text(${say("Restore it")})`).click();
    await page.waitForSelector('a[href="dashboard.html"]');
  }
  if (name === "welcome-lost-waiting") {
    await chooseFile(page, BACKUP);
    await page.waitForSelector(".secret-form .field-error:not(:empty)");
  }
  if (name.endsWith("foreign")) await page.waitForSelector(".field-error:not(:empty)");
  if (/-(?:restore-file|snapshot|preview)$/.test(name)) await page.waitForSelector(".restore-preview");
  if (name.endsWith("-secret")) await page.waitForSelector(".secret-form");
  if (name === "dashboard-lost-plan") await page.waitForSelector(".backup-section");
}
