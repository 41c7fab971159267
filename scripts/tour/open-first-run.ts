import type { Page } from "puppeteer-core";
import type { DrivenBrowser } from "#test/support/browsers/driven-browser";
import { waitUntil } from "./wait-until.ts";

const opensWithinMs = 10_000;

/**
 * Opens the first-run page, in front. The extension opens one by itself a moment after its installation, over whatever
 * stands there, and a page behind another draws nothing: that one is waited for and taken away.
 */
export async function openFirstRun(driven: DrivenBrowser): Promise<Page> {
  const page = await driven.openOwnPage("welcome.html", "button");
  const never = new AbortController().signal;
  await waitUntil(() => closeOthers(page), opensWithinMs, never);
  await page.bringToFront();
  return page;
}

/** True when there were others of the same address. */
async function closeOthers(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const self = await chrome.tabs.getCurrent();
    const others = (await chrome.tabs.query({})).filter(({ id, url }) => url === location.href && id !== self?.id);
    await chrome.tabs.remove(others.flatMap(({ id }) => id ?? []));
    return others.length > 0;
  });
}
