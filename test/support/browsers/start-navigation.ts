import type { Page } from "puppeteer-core";

/**
 * Sends a page to an address. Its arrival is not waited for: a tab that the extension takes away never ends its first
 * navigation, and Firefox tells nothing of those of extension pages.
 */
export function startNavigation(page: Page, url: string): void {
  void page.goto(url, { waitUntil: [] }).catch(() => undefined);
}
