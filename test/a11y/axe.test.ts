import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Gallery } from "../ui/gallery/open-gallery.ts";
import { SCENES } from "../ui/gallery/scenes.tsx";
import { openPages, openScenes, type WithPage } from "./open-scenes.ts";

/** Each theme and each direction once: what axe measures of one does not hang on the other. */
const LOOKS = [
  ["light", "ltr"],
  ["dark", "rtl"],
] as const;

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
  let withPage: WithPage;
  beforeAll(async () => {
    gallery = await openScenes();
    withPage = await openPages(gallery);
  });
  afterAll(() => gallery.close());

  it.concurrent.each(Object.keys(SCENES))("with %s", (name) =>
    withPage(async (page) => {
      await gallery.show(page, name, 900);
      expect(await findViolations(page)).toEqual([]);
    }),
  );
});
