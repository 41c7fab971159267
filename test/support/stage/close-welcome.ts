import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "puppeteer-core";

/** A busy browser opens it a second or two after its start. */
const COMES_WITHIN_MS = 10_000;

/**
 * Closes the page that the first run opens by itself. One that comes after a PIN was made takes the session over, as it should, and
 * with it the token that a test has. Answers without it where it does not come.
 */
export async function closeWelcome(ownPage: Page): Promise<void> {
  const sinceMs = performance.now();
  while (performance.now() - sinceMs < COMES_WITHIN_MS) {
    const closed = await ownPage.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const ids = tabs
        .filter(({ url, pendingUrl }) => (url || pendingUrl)?.endsWith("/welcome.html"))
        .map(({ id }) => id);
      await chrome.tabs.remove(ids.filter((id) => id !== undefined));
      return ids.length;
    });
    if (closed > 0) return;
    await wait(100);
  }
}
