import type { Page } from "puppeteer-core";

/** Opens a private window from one of the extension's own pages: what a driver opens itself is no private window to extensions. */
export async function openPrivateWindow(ownPage: Page, url: string): Promise<void> {
  await ownPage.evaluate(async (address) => {
    await chrome.windows.create({ incognito: true, url: address });
  }, url);
}
