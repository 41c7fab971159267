import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { provideBrowser } from "../../scripts/browsers/provide-browser.ts";
import { openGallery, type Gallery } from "../ui/gallery/open-gallery.ts";
import { SCENES } from "../ui/gallery/scenes.tsx";

/** Each theme and each direction once: what axe measures of one does not hang on the other. */
const LOOKS = [
  ["light", "ltr"],
  ["dark", "rtl"],
] as const;
const PAGES_AT_ONCE = 3;

/** What axe finds, as lines that say where: `dark rtl: color-contrast, #app > p`. */
async function findViolations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [look, [theme, direction]] of LOOKS.entries()) {
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: theme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
    // Axe is brought into the page once, which takes longer than all looks. The legacy mode opens no tab of its own.
    const source = look === 0 ? undefined : "void axe;";
    const { violations } = await new AxePuppeteer(page, source).setLegacyMode().analyze();
    for (const { id, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${theme} ${direction}: ${id}, ${target.join(" ")}, ${failureSummary}`);
  }
  return found;
}

describe("axe finds nothing wrong, light and dark, in both directions,", () => {
  let gallery: Gallery;
  const free: Page[] = [];
  beforeAll(async () => {
    const chromium = provideBrowser("chromium");
    if (!chromium.ok) throw new Error(chromium.error);
    gallery = await openGallery(chromium.value);
    // Each in a window of its own: a page behind another draws nothing.
    for (let page = 0; page < PAGES_AT_ONCE; page += 1)
      free.push(await (await gallery.browser.createBrowserContext()).newPage());
  });
  afterAll(() => gallery.close());

  it.concurrent.each(Object.keys(SCENES))("with %s", async (name) => {
    const page = free.pop() ?? expect.fail("More scenes at once than pages.");
    try {
      await gallery.show(page, name, 900);
      expect(await findViolations(page)).toEqual([]);
    } finally {
      free.push(page);
    }
  });
});
