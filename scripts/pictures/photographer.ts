import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "puppeteer-core";

const folder = join(import.meta.dirname, "../../docs/pictures");
// What moves on a screen has come to rest by then: the longest takes 600 ms (screens.md).
const restMs = 700;

export const popupSize = { width: 360, height: 480 };
export const pageSize = { width: 900, height: 720 };

/** Takes pictures of a page for docs/pictures, at twice the resolution, so that they are sharp on every screen. */
export function createPhotographer() {
  const take = async (page: Page, name: string, size: { width: number; height: number }) => {
    await mkdir(folder, { recursive: true });
    await page.setViewport({ ...size, deviceScaleFactor: 2 });
    await wait(restMs);
    // A popup is as high as it is; of a page all is shown.
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: size !== popupSize });
    console.log(`docs/pictures/${name}.png`);
  };
  return {
    take,
    /** The same screen twice, as light and dark systems show it. */
    async takeBoth(page: Page, name: string, size: { width: number; height: number }) {
      for (const scheme of ["light", "dark"] as const) {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await take(page, `${name}-${scheme}`, size);
      }
    },
  };
}

export type Photographer = ReturnType<typeof createPhotographer>;
