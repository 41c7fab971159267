import type { Browser, Page } from "puppeteer-core";
import { startNavigation } from "./start-navigation.ts";
import { waitInDocument } from "./wait-in-document.ts";

/** Opens an address in a new tab and waits until `selector` is in a document of its own, or of one that took its place. */
export async function openPage(browser: Browser, url: string, selector = "body"): Promise<Page> {
  const page = await browser.newPage();
  startNavigation(page, url);
  await waitInDocument(
    page,
    (wanted) => (location.href !== "about:blank" && document.querySelector(wanted) !== null ? true : null),
    selector,
  );
  return page;
}
