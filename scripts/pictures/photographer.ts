import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { waitForRest } from "../tour/wait-for-rest.ts";

const folder = join(import.meta.dirname, "../../docs/pictures");

export type Size = {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Whether all of a page is shown, or what is seen of it without scrolling. */
  readonly whole: boolean;
};

/** Sharp on every screen; what is wide is sharp enough at less, and a third of the bytes. */
export const popupSize: Size = { width: 360, height: 480, scale: 2, whole: false };
export const pageSize: Size = { width: 900, height: 720, scale: 1.5, whole: true };
/** A page of the web, whose covers are as large as the window. */
export const webSize: Size = { ...pageSize, whole: false };
export const dashboardSize: Size = { width: 1040, height: 820, scale: 1.5, whole: false };
/** A4 without its margins. */
export const paperSize: Size = { width: 680, height: 960, scale: 1.5, whole: true };

/** Takes pictures of a page for docs/pictures. */
export function createPhotographer() {
  const take = async (page: Page, name: string, { width, height, scale, whole }: Size) => {
    await mkdir(folder, { recursive: true });
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    await waitForRest(page);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole });
    console.log(`docs/pictures/${name}.png`);
  };
  return {
    take,
    /** The same screen twice, as light and dark systems show it. */
    async takeBoth(page: Page, name: string, size: Size) {
      for (const scheme of ["light", "dark"] as const) {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await take(page, `${name}-${scheme}`, size);
      }
    },
  };
}

export type Photographer = ReturnType<typeof createPhotographer>;
