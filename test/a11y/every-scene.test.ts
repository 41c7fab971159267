import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Gallery } from "../ui/gallery/open-gallery.ts";
import { SCENES } from "../ui/gallery/scenes.tsx";
import { findOverflow } from "./find-overflow.ts";
import { findViolations } from "./find-violations.ts";
import { openPages, openScenes, type WithPage } from "./open-scenes.ts";

/** WCAG 2.2, 1.4.10: also what a window of 1280 px shows at 400 %. */
const NARROW_PX = 320;
const WIDE_PX = 900;

// In Spanish, whose words are the longest. Both in one: to open a scene takes longer than all looks at it.
describe("nothing has to be scrolled sideways in a narrow window, and axe finds nothing wrong in a wide one,", () => {
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
      await gallery.resize(page, name, WIDE_PX);
      expect(await findViolations(page)).toEqual([]);
    }),
  );
});
