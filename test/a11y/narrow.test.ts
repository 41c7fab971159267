import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Gallery } from "../ui/gallery/open-gallery.ts";
import { SCENES } from "../ui/gallery/scenes.tsx";
import { openPages, openScenes, type WithPage } from "./open-scenes.ts";

/** WCAG 2.2, 1.4.10: also what a window of 1280 px shows at 400 %. */
const NARROW_PX = 320;

/** What stands out of the window, or has to be scrolled sideways to be read; tables may be. */
function findOverflow(): readonly string[] {
  const width = document.documentElement.clientWidth;
  const found: string[] = [];
  if (document.documentElement.scrollWidth > width)
    found.push(`the page is ${document.documentElement.scrollWidth} px`);
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    const { left, right, width: own, height } = element.getBoundingClientRect();
    const isSeen = own > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    if (!isSeen || element.closest(".table-scroll, .spoken-only, svg") !== null) continue;
    const scrolls = getComputedStyle(element).overflowX !== "visible" && !element.matches("input, select, textarea");
    const isCut = scrolls && element.scrollWidth > element.clientWidth + 1;
    if (right > width + 1 || left < -1 || isCut)
      found.push(`${element.tagName} ${element.className}: ${element.textContent.slice(0, 40)}`);
  }
  return found;
}

// In Spanish, whose words are the longest.
describe("nothing has to be scrolled sideways in a narrow window", () => {
  let gallery: Gallery;
  let withPage: WithPage;
  beforeAll(async () => {
    gallery = await openScenes("es");
    withPage = await openPages(gallery);
  });
  afterAll(() => gallery.close());

  it.concurrent.each(Object.keys(SCENES))("with %s", (name) =>
    withPage(async (page) => {
      await gallery.show(page, name, NARROW_PX);
      expect(await page.evaluate(findOverflow)).toEqual([]);
    }),
  );
});
