import type { Browser, Page } from "puppeteer-core";

/**
 * Opens an address in a new tab and waits until `selector` is in a document of its own.
 * The navigation itself is not waited for: a tab that the extension takes away never ends its first one, and Firefox
 * tells nothing of the navigation of extension pages.
 */
export async function openPage(browser: Browser, url: string, selector = "body"): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: [] }).catch(() => undefined);
  await page.waitForFunction(
    (wanted) => location.href !== "about:blank" && document.querySelector(wanted) !== null,
    {},
    selector,
  );
  return page;
}
