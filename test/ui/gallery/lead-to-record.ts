import type { Page } from "puppeteer-core";

/** What is unfolded in each scene of the record, by its English title. */
const FOLDS: Readonly<Record<string, string>> = {
  "record-day": "One day",
  "record-places": "By site and by kind",
  "record-hours": "By hour of the day",
  "record-month": "Months and years",
  "record-year": "Months and years",
  "record-all-years": "Months and years",
  "record-answers": "Questions and answers",
  "record-journal": "Journal",
};

/** What is pressed then, and where it leads to. */
const PRESSED: Readonly<Record<string, { readonly text: string; readonly until: string }>> = {
  "record-week-by-site": { text: "By site", until: ".bar-coloured" },
  "record-year": { text: "Year", until: ".heat title" },
  "record-all-years": { text: "All years", until: ".chart-dense .bar-counted" },
  "record-talk": { text: "A page to talk over", until: ".talk-page" },
};

export async function leadToRecord(page: Page, name: string, say: (english: string) => string): Promise<void> {
  if (name === "record-nobody") return;
  await page.waitForSelector(".record-week");
  if (name === "record-week-before") {
    await page.locator(`::-p-aria([name="${say("The week before")}"][role="button"])`).click();
    await page.waitForFunction(() => document.querySelector(".chart-now") === null);
  }
  if (name === "record-tables")
    await page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
  const fold = FOLDS[name];
  if (fold !== undefined) await page.locator(`::-p-xpath(//summary[normalize-space()="${say(fold)}"])`).click();
  if (fold !== undefined) await page.waitForSelector(".record-fold-body > *");
  const pressed = PRESSED[name];
  if (pressed === undefined) return;
  await page.locator(`::-p-xpath(//*[self::button or self::label][normalize-space()="${say(pressed.text)}"])`).click();
  await page.waitForSelector(pressed.until);
}
