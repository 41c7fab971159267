import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "puppeteer-core";

const folder = join(import.meta.dirname, "../../docs/pictures");
/** A screen that has just been opened still asks for its figures. */
const settlesMs = 250;
/** What moves on a screen has come to rest by then: the longest takes 600 ms (screens.md). */
const restsWithinMs = 1_000;

export type Size = { readonly width: number; readonly height: number; readonly scale: number };

/** Sharp on every screen; what is wide is sharp enough at less, and a third of the bytes. */
export const popupSize: Size = { width: 360, height: 480, scale: 2 };
export const pageSize: Size = { width: 900, height: 720, scale: 1.5 };

/** Takes pictures of a page for docs/pictures. */
export function createPhotographer() {
  const take = async (page: Page, name: string, { width, height, scale }: Size) => {
    await mkdir(folder, { recursive: true });
    await page.setViewport({ width, height, deviceScaleFactor: scale });
    await wait(settlesMs);
    await Promise.race([wait(restsWithinMs), page.evaluate(rest).catch(() => undefined)]);
    // A popup is as high as it is; of a page all is shown.
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: height !== popupSize.height });
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

/** Runs in the page: until nothing on it moves. What a page's own scripts keep moving is not waited for. */
async function rest(): Promise<void> {
  const ends = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ends.map((animation) => animation.finished));
}
