import type { Page } from "puppeteer-core";

export type OpenTab = { readonly id: number; readonly url: string; readonly title: string; readonly active: boolean };

/**
 * The tabs as the extension itself sees them, asked from one of its own pages. Firefox's driver tells a stale address
 * after `tabs.update`; this is the true one.
 */
export async function listTabs(ownPage: Page): Promise<readonly OpenTab[]> {
  return ownPage.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.map(({ id = -1, url = "", title = "", active }) => ({ id, url, title, active }));
  });
}
