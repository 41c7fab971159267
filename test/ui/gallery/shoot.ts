/**
 * Photographs every screen of the gallery, light and dark: `node test/ui/gallery/shoot.ts CHROMIUM FOLDER [NAME...]`.
 * The screens are the real ones; only the background behind them is a table. `GALLERY_WIDTH=320` shows the pages to a narrow
 * window, `GALLERY_LANGUAGE=ar` in Arabic.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { nearestLanguage } from "#domain/language";
import { openGallery } from "./open-gallery.ts";

const [chromium, folder, ...wanted] = process.argv.slice(2);
if (chromium === undefined || folder === undefined)
  throw new Error("Name the browser, then the folder for the pictures.");

const pageWidth = Number(process.env["GALLERY_WIDTH"] ?? 900);
const language = nearestLanguage(process.env["GALLERY_LANGUAGE"] ?? "en");

const gallery = await openGallery(chromium, language);
try {
  await mkdir(folder, { recursive: true });
  const page = await gallery.browser.newPage();
  for (const name of wanted.length > 0 ? wanted : await gallery.names(page)) {
    for (const theme of ["light", "dark"] as const) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      await gallery.show(page, name, pageWidth);
      await page.screenshot({ path: path.join(folder, `${name}-${theme}.png`), fullPage: !name.startsWith("popup") });
    }
  }
} finally {
  await gallery.close();
}
