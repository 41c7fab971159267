import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Language } from "#domain/language";
import { provideBrowser } from "../../scripts/browsers/provide-browser.ts";
import { openGallery, type Gallery } from "../ui/gallery/open-gallery.ts";

const PAGES_AT_ONCE = 3;

/** The gallery in the Chromium of this machine. Throws one sentence where there is none. */
export async function openScenes(language?: Language): Promise<Gallery> {
  const chromium = provideBrowser("chromium");
  if (!chromium.ok) throw new Error(chromium.error);
  return openGallery(chromium.value, language);
}

/** Lends its pages to scenes that are looked at side by side, each in a window of its own: a page behind another draws nothing. */
export async function openPages({ browser }: Gallery) {
  const free: Page[] = [];
  for (let page = 0; page < PAGES_AT_ONCE; page += 1) free.push(await (await browser.createBrowserContext()).newPage());
  return async (look: (page: Page) => Promise<void>): Promise<void> => {
    const page = free.pop() ?? expect.fail("More scenes at once than pages.");
    try {
      await look(page);
    } finally {
      free.push(page);
    }
  };
}

export type WithPage = Awaited<ReturnType<typeof openPages>>;
